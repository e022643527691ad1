## The lawful way, step by step

lesson-lawful-way = The lawful way, step by step
lesson-lawful-way-1 = An employer abroad sends a licensed agent a letter asking for workers. Ask to see this letter.
lesson-lawful-way-2 = The agent asks the Protector office for permission to recruit. Ask for the permission number and its date.
# Variables:
#   $newspaper_posts (text) - up to how many workers no newspaper notice is needed
lesson-lawful-way-3 = For more than { $newspaper_posts } workers, a newspaper notice is needed. It names country, agent, licence, permission, jobs, contract length and benefits.
# Variables:
#   $min_age (text) - the youngest age for work abroad, in years
lesson-lawful-way-4 = The employer or agent chooses workers by interview or from a list. Nobody under { $min_age } may be sent abroad for work.
# Variables:
#   $as_of (text) - the date of these facts
#   $oec_application (text) - what the state's recruiter takes for an application, in rupees
lesson-lawful-way-5 = OEC, the state's own recruiter, sends workers too. On { $as_of } applying there cost { $oec_application } rupees by bank challan.
lesson-lawful-way-6 = The Protector office checks your contract and registers you. This is for every worker, even if you found the job yourself.
# Variables:
#   $as_of (text) - the date of these facts
#   $state_life (text) - the price of the State Life insurance, in rupees
lesson-lawful-way-7 = Before leaving, you must have State Life insurance. On { $as_of } it cost { $state_life } rupees.
lesson-lawful-way-8 = Before you leave, go to the briefing and ask questions. There you hear about your contract, rights and duties.
# Variables:
#   $as_of (text) - the date of these facts
#   $attache_countries (text) - in how many countries such officers work
lesson-lawful-way-9 = Abroad, ask Pakistan's embassy for the community welfare attaché. On { $as_of } such officers worked in { $attache_countries } countries.

## Check the licence

lesson-licence = Check the licence
# Variables:
#   $law_licence (text) - the law on licences, with its section
lesson-licence-1 = Only a licensed agent or OEC may offer work abroad. This is the law: { $law_licence }.
lesson-licence-2 = Ask to see the licence, and look up its number in Parakh. If it is missing there, ask the Protector office before you decide.
lesson-licence-3 = Some people show the licence number of another agent. Check that number, name, city and phone all match.
lesson-licence-4 = A licence can be cancelled, suspended, given up or out of date. Such an agent may not send you abroad.
lesson-licence-5 = Call the phone in the register, not the one you were given. Ask them if this offer is theirs.
lesson-licence-6 = A licensed agent must have an office. Visit it, and take someone you trust.
# Variables:
#   $law_sub_agents (text) - the rule on sub-agents, with its number
lesson-licence-7 = An agent may not use sub-agents: { $law_sub_agents }. Go to the agent's own office, even when a neighbour offers help.
lesson-licence-8 = Travel agents, study advisers and training schools need this licence too. Without it they may not send workers.
lesson-licence-9 = A licence in the register proves nothing about this one job. Ask the Protector office if there is permission for it.

## Ten signs of a fake ad

lesson-fake-ad = Ten signs of a fake ad
lesson-fake-ad-1 = Sign one: no company, no city and no person is named. Ask who the employer is, and where.
lesson-fake-ad-2 = Sign two: no licence number or permission number is shown. A lawful newspaper notice carries both.
lesson-fake-ad-3 = Sign three: you can reach them only by WhatsApp, Telegram or inbox. Sign four: a free Gmail address and many spelling mistakes.
lesson-fake-ad-4 = Sign five: they hurry you, "urgent, last seats", but give no dates. You may take time to ask.
lesson-fake-ad-5 = Sign six: no interview, no test, no experience is needed. Sign seven: high pay, many free things, little about the work.
lesson-fake-ad-6 = Sign eight: they say "guaranteed visa", "done base" or "new government scheme". No agent decides about a visa.
lesson-fake-ad-7 = Sign nine: they want money, passport or CNIC pictures at once. Send nothing before an interview and a contract.
lesson-fake-ad-8 = Sign ten: they show stamped passports, happy videos, newspaper cuttings or likes. Anyone can make or copy these.
lesson-fake-ad-9 = One sign alone may be chance, and finding none proves nothing. With several signs, pay nothing and ask the Protector office.

## Done-base and azad visas

lesson-azad = Done-base and azad visas
lesson-azad-1 = "Done base" and "reach base" sound like a certain visa. But the other country decides, and no agent can promise it.
lesson-azad-2 = They take your passport and say they will arrange the rest. The rest is often false: medical, police, bank, skill papers, contract.
lesson-azad-3 = A false paper carries your name, and you must answer for it. Refuse, even when they name Europe, Canada, Turkey, Russia or Malaysia.
lesson-azad-4 = They say, "Pay only after the visa." Then they want small parts in cash, Easypaisa or JazzCash.
lesson-azad-5 = They ask for more papers, and name dates to keep you waiting. Then comes a false work permit, and a bigger payment.
lesson-azad-6 = Most people are then refused, and the agent blames the embassy. If money comes back, it is late and only part.
lesson-azad-7 = An "azad" or "free" visa is sold as work anywhere you like. Pakistan's emigration office says no country gives such a visa.
lesson-azad-8 = A Gulf work visa is tied to one employer, the kafeel. Working for others can mean a fine, arrest or being sent home.
lesson-azad-9 = Ask who will employ you, and ask to see the contract. Then ask the Protector office before you pay.

## A visit visa for work

lesson-visit-visa = A visit visa for work
lesson-visit-visa-1 = A visit visa lets you visit. It does not let you work.
# Variables:
#   $law_visit_visa (text) - the rule on visit, study and Umrah visas, with its number
lesson-visit-visa-2 = Umrah, tourist and study visas are no work visas either. Agents may not use them for jobs: { $law_visit_visa }.
lesson-visit-visa-3 = They say, "Go first, we change the visa there." Ask for the work visa before you travel.
lesson-visit-visa-4 = Many do not know which visa stands in their passport. Have someone you trust read it to you before paying.
lesson-visit-visa-5 = Working on a visit visa, or staying too long, breaks their law. You may be fined, held or sent home.
lesson-visit-visa-6 = Many such offers are for Malaysia, Thailand, Cambodia or Myanmar. They promise building, farm or hotel work, but few details.
lesson-visit-visa-7 = They collect the passport and a large sum, often the family's money. Over there, one stranger is your only contact.
lesson-visit-visa-8 = Some are told what to say to officers at the border. If you are told to lie, stop and ask for help.
lesson-visit-visa-9 = Are you already there? Go to Pakistan's embassy, even without papers, and ask for help.

## Lawful fees and receipts

lesson-fees = Lawful fees and receipts
# Variables:
#   $placement (text) - the most an agent may take for a job, in rupees
#   $as_of (text) - the date of these facts
lesson-fees-1 = For finding you a job, pay the agent at most { $placement } rupees. This was the limit on { $as_of }.
# Variables:
#   $processing (text) - the most an agent may take where the worker brought the job, in rupees
#   $as_of (text) - the date of these facts
lesson-fees-2 = If you found the job yourself, the limit is { $processing } rupees. This was so on { $as_of }.
# Variables:
#   $total_promoter (text) - all lawful office costs with an agent, in rupees
#   $total_direct (text) - all lawful office costs without an agent, in rupees
#   $as_of (text) - the date of these facts
lesson-fees-3 = With an agent, the lawful office costs came to { $total_promoter } rupees. Without an agent they were { $total_direct } rupees on { $as_of }.
# Variables:
#   $state_life (text) - the price of the State Life insurance, in rupees
#   $opf (text) - the share of the welfare fund, in rupees
#   $as_of (text) - the date of these facts
lesson-fees-4 = In this total, insurance is { $state_life } and the welfare fund { $opf } rupees. These were the sums on { $as_of }.
lesson-fees-5 = Ticket, medical, visa and papers come on top, at actual cost. Ask for a receipt for each, and keep it.
lesson-fees-6 = Pay the agent's fee only after the visa, through a bank. Licensed agents have been told to take no cash.
lesson-fees-7 = Money sent by Easypaisa, JazzCash, hundi or crypto is hard to prove. Send nothing to a person's own account.
lesson-fees-8 = Watch for small sums, again and again: file, training, deposit, tools. Add them up, and stop when no receipt comes.
# Variables:
#   $law_fee (text) - the law on fees, with its section
lesson-fees-9 = Give no money to a sub-agent, not even a little. Charging more than the lawful fees breaks { $law_fee }.

## Contract and passport

lesson-contract = Contract and passport
lesson-contract-1 = Before you sign, have someone you trust read the contract to you. Take all the time you need.
lesson-contract-2 = Listen for the employer, city, work, pay, hours and length. If one is missing, ask for it in writing.
lesson-contract-3 = Does the contract say what you were promised? If the work or pay is different, do not sign.
lesson-contract-4 = Never sign an empty page or an empty cheque. Others can later write on it what they like.
lesson-contract-5 = A job letter within hours, without any questions, is a warning sign. Letters, stamps, visas and tickets can all be false.
lesson-contract-6 = The Protector office checks the contract before you leave. Ask there if yours is the one on their file.
lesson-contract-7 = Leave a copy at home and keep a picture on your phone. You may not be paid less than it says.
lesson-contract-8 = Your passport is yours: show it, but keep it with you. If it goes for a visa, ask for a receipt and date.
lesson-contract-9 = If someone abroad takes your passport, you are not alone. Tell Pakistan's embassy, and show the picture of your passport.

## Dunki, the game

lesson-dunki = Dunki, the game
lesson-dunki-1 = "Dunki" or "the game" means crossing borders without permission. People go over mountains, in boats or hidden in a lorry.
lesson-dunki-2 = Videos on TikTok and Facebook show it as quick and easy. Many people from Pakistan have lost their lives on it.
lesson-dunki-3 = It often starts with a visit, business or pilgrim visa. Then you are handed to people you do not know.
lesson-dunki-4 = Notice these words: Iran to Turkey, Libya to Italy, Morocco to Spain. Other ways go through Egypt, Saudi Arabia, Russia or Southeast Asia.
lesson-dunki-5 = They say, "Pay when you arrive", often by hundi. Yet money is asked for at each border, road, boat and paper.
lesson-dunki-6 = Some are held on the way until the family pays. Others are made to work for nothing.
lesson-dunki-7 = The agent is often from your own area and speaks kindly. Others look for workers who are already in the Gulf.
# Variables:
#   $law_smuggling (text) - the law on smuggling of people, with its section
lesson-dunki-8 = The law punishes the smuggler: { $law_smuggling }. This law does not punish the person who was taken across.
# Variables:
#   $fia_phone (text) - the phone number of the FIA's trafficking hotline
lesson-dunki-9 = You can say no at any step; turning back is no shame. Call the FIA hotline, { $fia_phone }, or go to Pakistan's embassy.

## Online jobs in South-East Asia

lesson-compounds = Online jobs in South-East Asia
lesson-compounds-1 = Some offers promise office work in Cambodia, Myanmar, Laos or Thailand. They speak of call centres, typing, casinos or online sales.
lesson-compounds-2 = In such offers the pay is very high and the ticket "free". Ask for the company's name and its address.
lesson-compounds-3 = In those countries some people were locked inside guarded buildings. They were forced to cheat others on the internet.
lesson-compounds-4 = It happened to educated people, drivers and builders too. A plain offer for your own trade can also hide this.
lesson-compounds-5 = The agent may be from your own area, or married abroad. Knowing the agent tells you nothing about the employer.
# Variables:
#   $sea_low (text) - the lower sum agents took for South-East Asia, in rupees
#   $sea_high (text) - the higher sum agents took for South-East Asia, in rupees
lesson-compounds-6 = Agents asked for { $sea_low } to { $sea_high } rupees, then gave a visit visa. Working on a visit visa can bring a fine or arrest.
lesson-compounds-7 = Every worker must be registered at a Protector office before flying. Ask there about the job before you pay or travel.
lesson-compounds-8 = Keep your passport with you, and leave a copy at home. Agree on a secret word that means danger.
# Variables:
#   $fia_phone (text) - the FIA hotline against trafficking
lesson-compounds-9 = If someone is held abroad, tell the embassy and the FIA: { $fia_phone }. Anyone forced to cheat others should tell the officer so early.

## Job and marriage offers to women

lesson-women = Job and marriage offers to women
lesson-women-1 = Many women work abroad in a lawful way. Ask every offer the same questions, whoever makes it.
lesson-women-2 = Take care when they want only young or "good looking" women. Work needs skill, not looks.
lesson-women-3 = Ask exactly what the work is: "secretary", "receptionist", "cabin crew", "house help". Ask who the employer is and where you will live.
lesson-women-4 = Some women were promised beauty salon or house work. Then they were locked in or forced into other work.
lesson-women-5 = Sometimes a woman makes the offer, because people trust her more. Check her licence number as you would check a man's.
lesson-women-6 = Send no full photograph of yourself to a stranger. Such pictures can be used to threaten you later.
lesson-women-7 = A broker may offer marriage abroad with money or a visa. Check the man through your own people, and refuse the money.
# Variables:
#   $min_age (text) - the lowest age for work abroad
lesson-women-8 = Nobody under { $min_age } may go abroad for work. Refuse when someone wants to change an age on papers.
# Variables:
#   $police_phone (text) - the police emergency number
#   $women_phone (text) - the helpline of the Ministry of Human Rights, also for women
lesson-women-9 = Keep your passport, and leave the address with someone you trust. In danger call { $police_phone }, or the helpline at { $women_phone }.

## Debt that ties you down

lesson-debt = Debt that ties you down
lesson-debt-1 = A high fee can put you in debt before work starts. Such a debt can tie you to a bad job.
# Variables:
#   $total_promoter (text) - the lawful total through a licensed agent, in rupees
#   $as_of (text) - the date of the fee list
lesson-debt-2 = Through a licensed agent the lawful total is { $total_promoter } rupees. This is from the fee list of { $as_of }.
# Variables:
#   $law_fee (text) - the law against too high fees
lesson-debt-3 = Ticket, medical test and visa come only at real cost, with receipts. Taking more is an offence: { $law_fee }.
lesson-debt-4 = Do not sell land, animals or gold for an agent's fee. If the fee is that high, ask the Protector office first.
lesson-debt-5 = Take no loan from the agent, and no "cut from your pay". Such a loan can hold you for years.
lesson-debt-6 = Sign no blank paper, blank cheque or bond. Have the contract read aloud to you before you sign.
lesson-debt-7 = Someone in debt may be asked to carry a parcel abroad. Carry nothing for others, because it can hide drugs.
lesson-debt-8 = Some people are offered money or a visa for a kidney. Say no: this trade is a crime and harms your health.
# Variables:
#   $fia_phone (text) - the FIA hotline against trafficking
lesson-debt-9 = If debt keeps you from leaving the work, that can be trafficking. Tell the Pakistani embassy, or the FIA in Pakistan: { $fia_phone }.

## Chat groups and blackmail

lesson-honey-trap = Chat groups and blackmail
lesson-honey-trap-1 = A stranger's message offers easy online work or training. Use known job sites, and never pay a deposit to start.
lesson-honey-trap-2 = The job group is named like a firm or a government scheme. Many members there can be fake.
lesson-honey-trap-3 = If dirty pictures appear, leave the group at once. Sending them on, even to complain, can be a crime.
lesson-honey-trap-4 = Then a caller claims to be an officer and threatens a case. No officer may close a case for private money.
# Variables:
#   $honeytrap_high (text) - the highest sum such callers asked for, in rupees
lesson-honey-trap-5 = Such callers have asked for up to { $honeytrap_high } rupees. Do not pay, because paying seldom ends it.
lesson-honey-trap-6 = A new friend or client may want a private video call. They can record it and threaten to show it.
lesson-honey-trap-7 = Let only your contacts add you to groups or see your photo. You find this in WhatsApp under privacy.
lesson-honey-trap-8 = Keep the threats and the numbers, but no dirty pictures. Tell one person whom you trust.
# Variables:
#   $nccia_phone (text) - the cyber crime helpline
#   $drf_phone (text) - the helpline of the Digital Rights Foundation
lesson-honey-trap-9 = Call the cyber crime helpline, { $nccia_phone }, or Digital Rights Foundation, { $drf_phone }. The shame belongs to the cheat, not to you.

## Your WhatsApp code and account

lesson-codes = Your WhatsApp code and account
lesson-codes-1 = WhatsApp sends you a code when someone signs in with your number. Whoever gets that code can take your account.
lesson-codes-2 = They say: "A code came to you by mistake, send it." Send it to nobody, not even a friend.
lesson-codes-3 = A friend's account suddenly asks for money or a code. Call the friend and hear the voice first.
lesson-codes-4 = A caller may claim to be a courier, bank or office. None of them needs your code, so end the call.
lesson-codes-5 = Turn on two-step verification in WhatsApp today. Choose a secret number that you tell nobody.
lesson-codes-6 = Two-step verification is under settings, then account. Someone you trust may help, but you type the number yourself.
lesson-codes-7 = Do not open links about prizes, parcels, crypto or quick money. They can steal your passwords and codes.
lesson-codes-8 = Do not scan a QR code that a stranger sends. It can open your WhatsApp on another phone.
# Variables:
#   $nccia_phone (text) - the cyber crime helpline
lesson-codes-9 = If your account was taken, sign in again with your number. Warn your family, then call { $nccia_phone }.

## Fingerprints, SIMs and fake officials

lesson-fingerprints = Fingerprints, SIMs and fake officials
lesson-fingerprints-1 = Your thumb print can open a SIM or account in your name. Give it only at an office you chose to visit.
lesson-fingerprints-2 = Leave chat groups that sell special phone numbers. In such groups people have traded fingerprints for little money.
lesson-fingerprints-3 = Someone comes with aid, a survey or a free SIM. Ask which office sent them before you give your thumb.
lesson-fingerprints-4 = Lend nobody your SIM, CNIC card, bank account or thumb machine. You can be held for what others do with it.
lesson-fingerprints-5 = A caller says he is from the State Bank or the army. If he asks about your account, end the call.
lesson-fingerprints-6 = The caller may know your name, CNIC and whom you called. Such details can be bought, so they prove nothing.
lesson-fingerprints-7 = Call your bank at the number on your own card. Do it at once if you told the caller anything.
lesson-fingerprints-8 = Ask your SIM company how many SIMs are in your name. Have those closed that you do not know.
# Variables:
#   $pta_phone (text) - the helpline of the telephone authority, PTA
lesson-fingerprints-9 = Tell the older people at home about these callers. For trouble with a SIM call PTA at { $pta_phone }.

## If it has happened to you

lesson-after = If it has happened to you
# Variables:
#   $law_fraud (text) - the law against cheating people into going abroad
lesson-after-1 = Being cheated is no shame; it happens to all kinds of people. Cheating people with jobs abroad is a crime: { $law_fraud }.
lesson-after-2 = Stop paying now, even if they promise your money back. "One last fee" is mostly the same trick again.
lesson-after-3 = Keep the advert, messages, numbers and receipts. Do not delete the chat, even if they block you.
lesson-after-4 = Write down who, when, where and how much. Someone you trust can write it, or you can record it.
lesson-after-5 = Call your bank, Easypaisa or JazzCash at once. Ask them to stop the payment and block your card.
# Variables:
#   $nccia_phone (text) - the cyber crime helpline
lesson-after-6 = Report small losses too. For online cheating call { $nccia_phone }; for an agent, tell a Protector office.
# Variables:
#   $fia_phone (text) - the FIA hotline against trafficking
#   $law_trafficking (text) - the law against trafficking
lesson-after-7 = If someone was sold or held, call the FIA: { $fia_phone }. Trafficking is a crime, and its victims have rights: { $law_trafficking }.
# Variables:
#   $police_phone (text) - the police emergency number
lesson-after-8 = If someone demands ransom or you are in danger, call { $police_phone }. For family abroad, ask the embassy there and the OPF complaint cell.
lesson-after-9 = If you are afraid to report, take someone you trust with you. Ask first who will see your name.

## Where you find help

lesson-help = Where you find help
lesson-help-1 = The Protector office registers workers and explains their rights. You may go to any one, wherever your home is.
lesson-help-2 = Migrant Resource Centres are in Islamabad, Lahore and Peshawar. Ask them about lawful ways, before you go or after return.
lesson-help-3 = The Bureau of Emigration takes complaints about licensed agents. It can suspend or cancel a licence.
lesson-help-4 = The Overseas Pakistanis Foundation, OPF, has a complaint cell for families. It also helps with legal trouble, or when someone dies abroad.
# Variables:
#   $attache_offices (text) - how many welfare attachés Pakistan has
#   $attache_countries (text) - in how many countries they are
lesson-help-5 = Abroad, go to the embassy and ask for the Community Welfare Attaché. Pakistan has { $attache_offices } of them in { $attache_countries } countries.
# Variables:
#   $fia_phone (text) - the FIA hotline against trafficking
#   $police_phone (text) - the police emergency number
lesson-help-6 = For trafficking or smuggling go to the FIA, or call { $fia_phone }. If nobody answers, ask the police at { $police_phone }.
# Variables:
#   $nccia_phone (text) - the cyber crime helpline
lesson-help-7 = For crime by phone or internet, call the cyber crime agency: { $nccia_phone }. Keep the messages until they have seen them.
# Variables:
#   $pta_phone (text) - the helpline of the telephone authority, PTA
lesson-help-8 = For SIM misuse or unwanted calls, call PTA: { $pta_phone }. A hacked account can also be told to PKCERT on its website.
lesson-help-9 = Coming home early is no failure. Before new debt, ask a Migrant Resource Centre about other ways.
