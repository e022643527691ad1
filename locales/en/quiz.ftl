## The lawful way, step by step

quiz-lawful-way-1 = An agent says, "Skip the Protector office, it saves time." What do you do?
quiz-lawful-way-1-a = Leave at once without registering
quiz-lawful-way-1-a-why = Many people trust an agent here. But unregistered, you have no insurance and less help abroad.
quiz-lawful-way-1-b = Say no and go to that office
quiz-lawful-way-1-b-why = There your contract is checked and you are registered. It takes time, but it protects you abroad.
quiz-lawful-way-1-c = Pay the agent to do it later
quiz-lawful-way-1-c-why = Later is often never, and the money is gone. Registration belongs before the journey.

quiz-lawful-way-2 = Your cousin in Saudi Arabia finds you a job. What comes first?
quiz-lawful-way-2-a = Register at the Protector office
quiz-lawful-way-2-a-why = Yes, family jobs are registered too. You get the insurance, the briefing and a checked contract.
quiz-lawful-way-2-b = Fly now and register afterwards
quiz-lawful-way-2-b-why = Your cousin surely means well. But once you have left, this step is missed.

## Check the licence

quiz-licence-1 = The number is in the register, but with another agent's name. What now?
quiz-licence-1-a = Trust it, because the number exists
quiz-licence-1-a-why = The number exists, but it belongs to someone else. Some people borrow numbers to win trust.
quiz-licence-1-b = Pay a little and see
quiz-licence-1-b-why = Even a small payment is hard to get back. First find out whose number it is.
quiz-licence-1-c = Call the phone in the register
quiz-licence-1-c-why = The owner of the number can tell you. If they do not know the offer, pay nothing.

quiz-licence-2 = A neighbour collects passports and fees for a licensed agent. What do you do?
quiz-licence-2-a = Go to the agent's own office
quiz-licence-2-a-why = There you can ask about the job and the licence. The agent must deal with you directly.
quiz-licence-2-b = Give them, because we know this person
quiz-licence-2-b-why = Your neighbour may mean well. But if something goes wrong, you hold no proof.

## Ten signs of a fake ad

quiz-fake-ad-1 = An ad says, "Qatar, urgent, no interview, WhatsApp only." What do you do?
quiz-fake-ad-1-a = Write "interested" and send my passport
quiz-fake-ad-1-a-why = It feels quick and easy, and many do this. But your papers can be misused.
quiz-fake-ad-1-b = Send a little to keep a seat
quiz-fake-ad-1-b-why = Hurry is there so that you pay first. A lawful job does not need this.
quiz-fake-ad-1-c = Ask for employer and licence number
quiz-fake-ad-1-c-why = Good questions cost nothing. If there is no clear answer, leave it.

quiz-fake-ad-2 = A video shows stamped passports and happy workers. What does it prove?
quiz-fake-ad-2-a = Nothing, anyone can make such a video
quiz-fake-ad-2-a-why = Yes, pictures can be made or borrowed. Look for the licence and the employer.
quiz-fake-ad-2-b = That this agent sends people
quiz-fake-ad-2-b-why = It is made to look so. But the stamps and the people may be false.

## Done-base and azad visas

quiz-azad-1 = "Done base, pay after visa", they say, but want a little now. What now?
quiz-azad-1-a = Send it, because it is only little
quiz-azad-1-a-why = The small sum is the first of many. Small parts are meant to win your trust.
quiz-azad-1-b = Pay nothing and ask about the licence
quiz-azad-1-b-why = If they are not licensed, you have lost nothing. Ask the Protector office about the offer too.
quiz-azad-1-c = Give more papers instead of money
quiz-azad-1-c-why = Papers can be changed or misused in your name. Show them only after you have checked.

quiz-azad-2 = Someone offers you an azad visa for Saudi Arabia. What do you ask first?
quiz-azad-2-a = Who will be my employer there?
quiz-azad-2-a-why = A work visa needs one employer. If no name comes, there is no lawful job behind it.
quiz-azad-2-b = How soon can I leave?
quiz-azad-2-b-why = Wanting to earn soon is natural. But without an employer you could be arrested there.

## A visit visa for work

quiz-visit-visa-1 = An agent offers you a Dubai job on a visit visa. What now?
quiz-visit-visa-1-a = Go, and change the visa there
quiz-visit-visa-1-a-why = Many were told this and were left without a visa. Without a work visa, you may be held.
quiz-visit-visa-1-b = Ask for work visa and contract first
quiz-visit-visa-1-b-why = With these you can ask the Protector office. If they do not come, do not pay.

quiz-visit-visa-2 = At the airport you learn that your visa is for visiting. What do you do?
quiz-visit-visa-2-a = Fly, because the money is paid
quiz-visit-visa-2-a-why = That is a hard moment, and the loss is real. But abroad it could cost you much more.
quiz-visit-visa-2-b = Call the agent and do as told
quiz-visit-visa-2-b-why = The agent may tell you to lie to officers. Then you carry the risk alone.
quiz-visit-visa-2-c = Do not fly, and report it
quiz-visit-visa-2-c-why = Turning back is no shame. Keep the passport, messages and receipts as proof.

## Lawful fees and receipts

quiz-fees-1 = The agent says, "Cash today, receipt later." What do you do?
quiz-fees-1-a = Offer to pay by bank, after the visa
quiz-fees-1-a-why = A bank slip shows who took how much. If they refuse, keep your money.
quiz-fees-1-b = Pay cash, so as not to offend
quiz-fees-1-b-why = Being polite is good, but cash leaves no trace. Asking for a receipt is your right.

quiz-fees-2 = A village helper wants a small sum "to keep your seat". What now?
quiz-fees-2-a = Send it by Easypaisa
quiz-fees-2-a-why = It seems little, but more requests often follow. A wallet payment to a person is hard to get back.
quiz-fees-2-b = Pay half now, half later
quiz-fees-2-b-why = Half is also lost if there is no job. Nobody may take money to keep a seat.
quiz-fees-2-c = Pay nothing and ask the agent's office
quiz-fees-2-c-why = The office can say if the helper is theirs. A sub-agent is against the rules.

## Contract and passport

quiz-contract-1 = The agent says, "Leave your passport here, it is our rule." What now?
quiz-contract-1-a = Leave it, so I get the job
quiz-contract-1-a-why = Many do, because they need the work. But then it is hard to say no or leave.
quiz-contract-1-b = Give a copy, keep the passport
quiz-contract-1-b-why = A copy is enough while you are still asking. Ask for a receipt if the visa office needs it.
quiz-contract-1-c = Pay money instead of the passport
quiz-contract-1-c-why = Then the money may be gone too. Neither is needed before a contract.

quiz-contract-2 = On the last day you get a new contract with less pay. What now?
quiz-contract-2-a = Do not sign, ask the Protector office
quiz-contract-2-a-why = They have the first contract on file. Your pay may not fall below it.
quiz-contract-2-b = Sign, because the ticket is bought
quiz-contract-2-b-why = The pressure is great, and you are not to blame. But your signature makes it hard to claim the pay.

## Dunki, the game

quiz-dunki-1 = A friend abroad says, "The game is easy, come now." What do you do?
quiz-dunki-1-a = Go, because my friend arrived
quiz-dunki-1-a-why = Some arrive, and we hear their story. We seldom hear from those who did not arrive.
quiz-dunki-1-b = Say no and look for lawful work
quiz-dunki-1-b-why = The lawful way is slower, but your family knows where you are. Ask the Protector office what is open.
quiz-dunki-1-c = Pay only the first part
quiz-dunki-1-c-why = After the first part, the next is asked for. By then it is hard to turn back.

quiz-dunki-2 = Your brother is held on the way, and callers want money. What do you do?
quiz-dunki-2-a = Call the FIA and keep every message
quiz-dunki-2-a-why = They may ask other countries to look for him. Numbers, voices and receipts help them.
quiz-dunki-2-b = Pay by hundi and tell nobody
quiz-dunki-2-b-why = Any family would think of this. But paying in secret often brings another demand.

## Online jobs in South-East Asia

quiz-compounds-1 = A friend offers you typing work in Cambodia with a free ticket. What do you do?
quiz-compounds-1-a = I go now, before the place is taken.
quiz-compounds-1-a-why = Hurry leaves no time to ask. A free ticket has led people into locked buildings.
quiz-compounds-1-b = I ask the Protector office about the employer.
quiz-compounds-1-b-why = Good. They can look for this job in their records before you go.
quiz-compounds-1-c = I go because I trust my friend.
quiz-compounds-1-c-why = Your friend may mean well and not know the truth. Ask about the employer first.
quiz-compounds-2 = The agent says: fly on a visit visa, work papers come later. What now?
quiz-compounds-2-a = I do not fly without a work visa.
quiz-compounds-2-a-why = Good. Get the work visa and the contract here, before you travel.
quiz-compounds-2-b = I fly and get the papers there.
quiz-compounds-2-b-why = Many people waited there and the work visa never came. Then they could be fined or arrested.

## Job and marriage offers to women

quiz-women-1 = A woman offers you salon work abroad and wants a full photograph. What do you do?
quiz-women-1-a = I send it, because she is a woman.
quiz-women-1-a-why = It is natural to trust a woman more. Cheats know this, so check her offer too.
quiz-women-1-b = I send it and ask about pay.
quiz-women-1-b-why = A picture once sent cannot be called back. Ask about the work before you send anything.
quiz-women-1-c = I ask her licence number and the employer.
quiz-women-1-c-why = Good. Check both before you send any picture or paper.
quiz-women-2 = A broker offers your cousin a husband abroad and pays the family. What is wise?
quiz-women-2-a = We refuse money and check the man ourselves.
quiz-women-2-a-why = Good. Visit his people, see his papers, and ask what she wants.
quiz-women-2-b = We agree fast, before he picks another.
quiz-women-2-b-why = The hurry serves the broker, not your cousin. Brides have been sold in this way.

## Debt that ties you down

quiz-debt-1 = The agent says: pay nothing now, we cut it from your pay. What do you answer?
quiz-debt-1-a = Yes, then I need no money now.
quiz-debt-1-a-why = That sounds easy when money is short. But they can add to it until no pay is left.
quiz-debt-1-b = No, tell me the fee and give receipts.
quiz-debt-1-b-why = Good. Pay only the lawful fee, through a bank, and keep the receipt.
quiz-debt-2 = The agent wants a very high fee and says: sell your land. What do you do?
quiz-debt-2-a = I sell it, because abroad I earn more.
quiz-debt-2-a-why = Many families thought so and lost both land and money. Ask what is lawful first.
quiz-debt-2-b = I ask the Protector office about the fee.
quiz-debt-2-b-why = Good. They know what an agent may take.
quiz-debt-2-c = I take a loan from the agent's friend.
quiz-debt-2-c-why = Your land stays, but the lender can then control you. Ask about the lawful fee first.

## Chat groups and blackmail

quiz-honey-trap-1 = A job group shows dirty pictures. Someone says: forward this to report it. What now?
quiz-honey-trap-1-a = I leave the group and forward nothing.
quiz-honey-trap-1-a-why = Good. Then report the group's numbers to the cyber crime helpline.
quiz-honey-trap-1-b = I forward it to the admin to complain.
quiz-honey-trap-1-b-why = You meant well, but sending it on can be a crime. The cheats then use it against you.
quiz-honey-trap-1-c = I stay and watch what happens.
quiz-honey-trap-1-c-why = Staying gives them time to collect your details. You lose nothing when you leave.
quiz-honey-trap-2 = A caller claims to be police and wants money for a video. What do you do?
quiz-honey-trap-2-a = I pay once so that it ends.
quiz-honey-trap-2-a-why = Fear makes many people pay. Mostly the caller then asks for more.
quiz-honey-trap-2-b = I tell nobody and hide.
quiz-honey-trap-2-b-why = Shame is what the cheat counts on. One person you trust makes it much easier.
quiz-honey-trap-2-c = I keep his messages and report him.
quiz-honey-trap-2-c-why = Good. Pay nothing, keep the proof and call the cyber crime helpline.

## Your WhatsApp code and account

quiz-codes-1 = Your cousin writes: a code came to you by mistake, send it. What do you do?
quiz-codes-1-a = I send it, because it is my cousin.
quiz-codes-1-a-why = The account may be in a stranger's hands. With the code he takes yours too.
quiz-codes-1-b = I call my cousin and send no code.
quiz-codes-1-b-why = Good. The voice tells you who is there, and you keep the code.
quiz-codes-2 = A courier calls and wants the code to bring a parcel. What do you answer?
quiz-codes-2-a = I read it out, because I want it.
quiz-codes-2-a-why = Anyone could be tired and do this. But that code opens your account, not a parcel.
quiz-codes-2-b = I press the link that he sends.
quiz-codes-2-b-why = The link can steal your code as well. End the call and open nothing.
quiz-codes-2-c = I say no and end the call.
quiz-codes-2-c-why = Good. A parcel needs no code from your WhatsApp.

## Fingerprints, SIMs and fake officials

quiz-fingerprints-1 = In the bazaar someone gives free flour for a thumb print. What do you do?
quiz-fingerprints-1-a = I give my thumb, flour is dear.
quiz-fingerprints-1-a-why = Nobody blames you for needing flour. But a SIM could be opened in your name.
quiz-fingerprints-1-b = I ask which office and give no thumb.
quiz-fingerprints-1-b-why = Good. Ask that office or the union council before you give your thumb.
quiz-fingerprints-2 = A caller claims to be from the army and knows your CNIC. What do you do?
quiz-fingerprints-2-a = I end the call and ring my bank.
quiz-fingerprints-2-a-why = Good. Use the number on your card, not his.
quiz-fingerprints-2-b = I answer, because he knows my number.
quiz-fingerprints-2-b-why = It sounds convincing, and many people answered. But such details are bought and sold.
quiz-fingerprints-2-c = I send money to clear my name.
quiz-fingerprints-2-c-why = Fear can push anyone to pay. No officer clears a name by phone for money.

## If it has happened to you

quiz-after-1 = You paid, no visa came, and the agent wants one last fee. What now?
quiz-after-1-a = I pay, or the first money is lost.
quiz-after-1-a-why = It is hard to let that money go. But the last fee is mostly lost too.
quiz-after-1-b = I delete the chat and forget it.
quiz-after-1-b-why = Wanting to forget is human. But those messages can help to find the agent.
quiz-after-1-c = I stop paying and keep the messages.
quiz-after-1-c-why = Good. With messages and receipts you can report the agent.
quiz-after-2 = Your brother calls from abroad: they took his passport and want money. What do you do first?
quiz-after-2-a = We tell the embassy and the FIA.
quiz-after-2-a-why = Good. Give them his last place, his number and the agent's number.
quiz-after-2-b = We borrow money and tell nobody.
quiz-after-2-b-why = Anyone would want him home fast. But often they take the money and keep him.

## Where you find help

quiz-help-1 = You work abroad and your employer keeps your passport and pay. Whom do you ask?
quiz-help-1-a = The agent who sent me here.
quiz-help-1-a-why = You can call him, but he may gain from silence. The embassy does not work for him.
quiz-help-1-b = The Community Welfare Attaché at the embassy.
quiz-help-1-b-why = Good. Tell them your name, your employer and where you work.
quiz-help-1-c = Nobody, I wait until it gets better.
quiz-help-1-c-why = Waiting feels easier, but help comes only when someone knows. Call the embassy in a quiet hour.
quiz-help-2 = You came home with debt. An agent offers a quick new way. What do you do?
quiz-help-2-a = I ask a Migrant Resource Centre first.
quiz-help-2-a-why = Good. They can tell you about lawful work and starting again here.
quiz-help-2-b = I take it, the debt must be paid.
quiz-help-2-b-why = Debt presses hard, and agents know that. A quick way can make the debt bigger.
