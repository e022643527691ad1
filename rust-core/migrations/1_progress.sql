-- What the app keeps of a person: which lessons are done, and the language. Nothing else belongs here.
CREATE TABLE lessons_done (
  id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
