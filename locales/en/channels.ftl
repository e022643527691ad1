## What a person may need help with

channels-need-danger = Danger now
channels-need-trafficking = People sold, held or forced to work
channels-need-smuggling = A secret journey over borders
channels-need-fraud = Cheated by an agent or an offer
channels-need-money = Money that was paid or is asked for
channels-need-licence = Is the agent or the job lawful?
channels-need-cyber = Crime by phone or internet
channels-need-sim = SIM cards and unwanted calls
channels-need-labour-abroad = Trouble with work or pay abroad
channels-need-welfare-abroad = Any other trouble abroad
channels-need-return = Coming home
channels-need-women = Help for women
channels-need-children = Help for children
channels-need-legal = Advice on the law

## What comes first

channels-first-safety = Your own safety comes first.
channels-first-away = If you can do it without harm, go where other people are.
channels-first-quiet = Call or write only when nobody who may harm you can notice it.
channels-first-tell = Tell one person whom you trust where you are.
channels-first-police-there = If someone is hurting you now, you can also call the police of that country.

## What is to be said about the place

channels-place-unknown = This place is not in our list. These serve all of Pakistan.
# Variables:
#   $country (text) - the country that was asked for
channels-place-none = We know of no office of Pakistan's for workers here: { $country }. These are in Pakistan.
channels-none = We know of nobody yet for this need at this place.
# Variables:
#   $needs (text) - the ids of all needs
channels-need-unknown = This need is not known. Known needs: { $needs }

## Names of kinds of channels

# Variables:
#   $place (text) - the city
channels-kind-protector = Protector of Emigrants office, { $place }
# Variables:
#   $place (text) - the city
channels-kind-centre = Migrant Resource Centre, { $place }
# Variables:
#   $place (text) - the city
channels-kind-branch = Overseas Employment Corporation, { $place } office
# Variables:
#   $place (text) - the country
channels-kind-attache = Pakistan's Community Welfare Attaché, { $place }

## Names of channels

channels-name-police = Police emergency
channels-name-rescue = Rescue and ambulance
channels-name-fia-trafficking = FIA hotline against trafficking
channels-name-fia-complaint = FIA complaint page
channels-name-fia-circles = FIA offices against trafficking
channels-name-nccia = NCCIA, the cyber crime helpline
channels-name-nccia-complaint = NCCIA complaint page
channels-name-nccia-office = NCCIA office
channels-name-drf = Digital Rights Foundation, the helpline against harassment online
channels-name-pkcert = National CERT, the page for hacked accounts
channels-name-pta = PTA helpline for phones and SIMs
channels-name-pta-spam = PTA number for unwanted messages
channels-name-pta-office = PTA office
channels-name-pta-app = PTA complaint app
channels-name-beoe-complaint = Bureau of Emigration, complaints about agents
channels-name-beoe-register = Bureau of Emigration, list of agents
channels-name-beoe-search = Bureau of Emigration, search for an agent
channels-name-beoe-jobs = Bureau of Emigration, jobs with a permission
channels-name-beoe-employers = Bureau of Emigration, employers on its black list
channels-name-beoe-test-centres = Bureau of Emigration, test centres on its black list
channels-name-beoe-fees = Bureau of Emigration, lawful fees
channels-name-beoe-notices = Bureau of Emigration, notices
channels-name-protector-list = List of all Protector offices
channels-name-oec = Overseas Employment Corporation, the state's own recruiter
channels-name-opf = Overseas Pakistanis Foundation, complaint cell
channels-name-mohtasib = Federal Ombudsman, commissioner for Pakistanis abroad
channels-name-mohre = Labour ministry hotline in the Emirates
channels-name-hrsd = Labour ministry call centre in Saudi Arabia
channels-name-qatar-sms = Labour ministry message line in Qatar
channels-name-qatar-labour = Labour ministry hotline in Qatar
channels-name-sbp-sunwai = State Bank of Pakistan, complaints about banks
channels-name-citizen-portal = Pakistan Citizen Portal
channels-name-human-rights = Ministry of Human Rights, legal aid helpline
channels-name-punjab-women = Women's helpline of Punjab
channels-name-punjab-women-protection = Women's protection line of Punjab
channels-name-sindh-women = Women's helpline of Sindh
channels-name-punjab-children = Child Protection Bureau of Punjab
channels-name-madadgaar = Madadgaar, for women and children
channels-name-kp-children = Child Protection Commission of Khyber Pakhtunkhwa
channels-name-nchr = National Commission for Human Rights
channels-name-fospah = Federal Ombudsperson against harassment
channels-name-rozan = Rozan, someone to talk to
channels-name-aurat-foundation = Aurat Foundation, legal advice for women

## What is said of a channel

# Variables:
#   $number (text) - the phone number
channels-call = Call { $number }
# Variables:
#   $number (text) - the phone number
channels-number = Number: { $number }
# Variables:
#   $place (text) - the city, province or country
channels-place = Place: { $place }
# Variables:
#   $count (number) - how many offices, one or more
channels-offices = { $count ->
    [one] Pakistan has { $count } such office in this country.
   *[other] Pakistan has { $count } such offices in this country.
}
channels-hours-always = Open day and night.
# Variables:
#   $from (text) - when it opens
#   $to (text) - when it closes
channels-hours-mon-sat = Open from Monday to Saturday, { $from } to { $to }.
# Variables:
#   $address (text) - the street
channels-address = Address: { $address }
# Variables:
#   $phones (text) - further numbers
channels-more-phones = Other phones: { $phones }
# Variables:
#   $phones (text) - numbers
channels-whatsapp = WhatsApp: { $phones }
# Variables:
#   $url (text) - the address of the page
channels-page = Page: { $url }
# Variables:
#   $email (text) - the mailbox
channels-email = E-mail: { $email }
channels-sms = This number takes messages, not calls.
channels-only-in-pakistan = Its numbers work only in Pakistan. Someone at home can call for you.
channels-only-there = This number works only inside that country.
channels-note-protector = You may go to any Protector office, wherever you live.
channels-note-attache = Ask for this officer at the embassy or consulate of Pakistan.
channels-note-citizen-portal = You must sign in there with your own identity.

## How it is known, and since when

# Variables:
#   $date (text) - the day, month or year
channels-checked-press = We know it from one press report, { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-press-several = We know it from several press reports, { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-notice = We know it from an official notice in the press, { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-page = We know it from an official page that others read, { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-report = We know it from a published report, { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-directory = We know it from a list of helplines, { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-register = We know it from the government's register, { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-announced = The press wrote that it would open, { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-old = What we know of it is old, { $date }.
channels-checked-name = We know only its name.
# Variables:
#   $source (text) - who wrote it
channels-source = Source: { $source }
channels-untried-call = We have not called it ourselves.
channels-untried-page = We have not opened this page ourselves.
channels-untried-sms = We have not tried it ourselves.
channels-unverified-number = This number is not verified. We show it as text only.
channels-unverified = We have not verified this ourselves.

## Provinces

channels-province-punjab = Punjab
channels-province-sindh = Sindh
channels-province-kp = Khyber Pakhtunkhwa
channels-province-balochistan = Balochistan
channels-province-islamabad = Islamabad
channels-province-ajk = Azad Kashmir
channels-province-gb = Gilgit-Baltistan

## Cities

channels-city-abbottabad = Abbottabad
channels-city-bagh = Bagh
channels-city-dera-ghazi-khan = Dera Ghazi Khan
channels-city-islamabad = Islamabad
channels-city-karachi = Karachi
channels-city-lahore = Lahore
channels-city-malakand = Malakand
channels-city-multan = Multan
channels-city-peshawar = Peshawar
channels-city-quetta = Quetta
channels-city-rawalakot = Rawalakot
channels-city-rawalpindi = Rawalpindi
channels-city-sialkot = Sialkot
channels-city-sukkur = Sukkur

## Countries

channels-country-ae = United Arab Emirates
channels-country-au = Australia
channels-country-az = Azerbaijan
channels-country-bh = Bahrain
channels-country-ca = Canada
channels-country-cy = Cyprus
channels-country-de = Germany
channels-country-es = Spain
channels-country-fr = France
channels-country-gb = United Kingdom
channels-country-gr = Greece
channels-country-hr = Croatia
channels-country-iq = Iraq
channels-country-ir = Iran
channels-country-it = Italy
channels-country-jp = Japan
channels-country-kh = Cambodia
channels-country-kr = South Korea
channels-country-kw = Kuwait
channels-country-la = Laos
channels-country-ly = Libya
channels-country-mm = Myanmar
channels-country-mt = Malta
channels-country-my = Malaysia
channels-country-om = Oman
channels-country-pk = Pakistan
channels-country-pl = Poland
channels-country-pt = Portugal
channels-country-qa = Qatar
channels-country-ro = Romania
channels-country-rs = Serbia
channels-country-ru = Russia
channels-country-sa = Saudi Arabia
channels-country-sg = Singapore
channels-country-th = Thailand
channels-country-tr = Turkey
channels-country-us = United States
channels-country-za = South Africa
