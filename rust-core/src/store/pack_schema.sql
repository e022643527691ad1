-- The content pack, version 4. The publisher writes it, the phone only reads it.
CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE promoters (
  number           INTEGER NOT NULL,             -- 21 in 0021/SKT
  region           TEXT    NOT NULL,             -- SKT in 0021/SKT
  status           TEXT    NOT NULL,             -- the register's word: Valid, Expired, ...
  expiry           TEXT    NOT NULL DEFAULT '',  -- YYYY-MM-DD, '' when the register gives none
  name             TEXT    NOT NULL DEFAULT '',
  proprietor       TEXT    NOT NULL DEFAULT '',
  head_office      TEXT    NOT NULL DEFAULT '',
  phones           TEXT    NOT NULL DEFAULT '',  -- as printed, parted by '; '
  branches         TEXT    NOT NULL DEFAULT '',  -- as printed, parted by ' | '
  permissions_open INTEGER NOT NULL DEFAULT 0,   -- permissions to recruit, open on the day of the copy
  PRIMARY KEY (number, region)
) STRICT, WITHOUT ROWID;

CREATE TABLE lexicons (
  name     TEXT NOT NULL,                        -- ideas, or names (of countries and trades)
  labels   TEXT NOT NULL,                        -- what phrases say, one a line: a rule's id, place:AE
  wordings TEXT NOT NULL,                        -- one a line: the keys of words, one space between two
  phrases  BLOB NOT NULL                         -- as rust-core/src/adcheck/lexicon/stored.rs says
) STRICT;                                        -- with row ids: SQLite packs long rows tighter so; two rows need no key

CREATE TABLE laws (
  rule   TEXT NOT NULL PRIMARY KEY,
  ref    TEXT NOT NULL,                          -- names of laws with sections, parted by '; '
  source TEXT NOT NULL,                          -- who publishes it
  as_of  TEXT NOT NULL                           -- its day, YYYY-MM-DD
) STRICT, WITHOUT ROWID;

CREATE TABLE fees (
  id      TEXT NOT NULL PRIMARY KEY,
  amount  REAL NOT NULL,                         -- in rupees
  applies TEXT NOT NULL,                         -- to whom, and for what
  since   TEXT NOT NULL,                         -- the day from which it is known, YYYY-MM-DD
  source  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE wages (
  country  TEXT NOT NULL,                        -- ISO 3166, '*' for any other
  trade    TEXT NOT NULL,                        -- 'any' for low-skilled work
  currency TEXT NOT NULL,                        -- ISO 4217
  low      REAL NOT NULL,                        -- per month
  high     REAL NOT NULL,
  as_of    TEXT NOT NULL,                        -- YYYY-MM-DD
  source   TEXT NOT NULL,
  PRIMARY KEY (country, trade)
) STRICT, WITHOUT ROWID;

CREATE TABLE rates (
  currency TEXT NOT NULL PRIMARY KEY,            -- ISO 4217
  rupees   REAL NOT NULL,                        -- what one of it is worth, roughly
  as_of    TEXT NOT NULL,                        -- YYYY-MM-DD
  source   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE channels (
  at       INTEGER NOT NULL PRIMARY KEY,         -- the order of the content
  id       TEXT    NOT NULL,
  kind     TEXT    NOT NULL,                     -- emergency, helpline, office, branch, page, sms, centre, protector, attache
  needs    TEXT    NOT NULL,                     -- a letter each, see rust-core/src/channels/need.rs; the main one first
  country  TEXT    NOT NULL,                     -- ISO 3166
  province TEXT    NOT NULL,                     -- '' when it serves more than one
  city     TEXT    NOT NULL,
  offices  INTEGER NOT NULL,                     -- how many in the country, 0 when not known
  numbers  TEXT    NOT NULL,                     -- parted by '; ', behind 'whatsapp ' or 'sms ' where it takes no calls
  url      TEXT    NOT NULL,                     -- '=' when it is the one of the row before
  email    TEXT    NOT NULL,
  hours    TEXT    NOT NULL,
  address  TEXT    NOT NULL,
  checked  TEXT    NOT NULL,                     -- how it is known: press, directory, ...
  source   TEXT    NOT NULL,                     -- likewise
  as_of    TEXT    NOT NULL,                     -- YYYY, YYYY-MM or YYYY-MM-DD
  ship     TEXT    NOT NULL                      -- y to call, c to call untried, l to open untried, v text only
) STRICT;

CREATE TABLE models (
  name    TEXT NOT NULL PRIMARY KEY,             -- bad, grave
  weights BLOB NOT NULL,                         -- one signed byte for each place
  scale   REAL NOT NULL,                         -- what one unit of weight is worth
  bias    REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lessons (
  place     INTEGER NOT NULL PRIMARY KEY,        -- in the order in which they are offered
  id        TEXT NOT NULL,                       -- dunki: its sentences are lesson-dunki-1 and so on
  picture   TEXT NOT NULL,
  cards     TEXT NOT NULL,                       -- one a line: the picture, then the facts it names
  questions TEXT NOT NULL                        -- one a line: the right choice, then the choices' pictures
) STRICT;

CREATE TABLE facts (
  id     TEXT NOT NULL PRIMARY KEY,
  value  TEXT NOT NULL,                          -- as printed; for a law its name with sections
  is_law INTEGER NOT NULL,
  as_of  TEXT NOT NULL,                          -- YYYY-MM-DD
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE directory (
  at   INTEGER NOT NULL PRIMARY KEY,             -- the order of the content
  part TEXT NOT NULL,                            -- partner, or rule
  line TEXT NOT NULL                             -- JSON, see rust-core/src/report/routing/partner.rs and rule.rs
) STRICT;
