package org.parakh.checker.adcheck

import org.parakh.checker.R

/** The picture of an answer of *ask me*. */
internal fun pictureOf(answer: String): Int =
    when (answer) {
        "adcheck-answer-who-agency" -> R.drawable.answer_who_agency
        "adcheck-answer-who-person-of-agency" -> R.drawable.answer_who_person_of_agency
        "adcheck-answer-who-friend" -> R.drawable.answer_who_friend
        "adcheck-answer-who-online" -> R.drawable.answer_who_online
        "adcheck-answer-who-unknown" -> R.drawable.answer_who_unknown
        "adcheck-answer-number-shown" -> R.drawable.answer_number_shown
        "adcheck-answer-number-none" -> R.drawable.answer_number_none
        "adcheck-answer-money-none" -> R.drawable.answer_money_none
        "adcheck-answer-money-before" -> R.drawable.answer_money_before
        "adcheck-answer-money-after" -> R.drawable.answer_money_after
        "adcheck-answer-money-from-pay" -> R.drawable.answer_money_from_pay
        "adcheck-answer-paid-bank" -> R.drawable.answer_paid_bank
        "adcheck-answer-paid-cash" -> R.drawable.answer_paid_cash
        "adcheck-answer-paid-wallet" -> R.drawable.answer_paid_wallet
        "adcheck-answer-visa-work" -> R.drawable.answer_visa_work
        "adcheck-answer-visa-visit" -> R.drawable.answer_visa_visit
        "adcheck-answer-visa-azad" -> R.drawable.answer_visa_azad
        "adcheck-answer-visa-none" -> R.drawable.answer_visa_none
        "adcheck-answer-country-gulf" -> R.drawable.answer_country_gulf
        "adcheck-answer-country-europe" -> R.drawable.answer_country_europe
        "adcheck-answer-country-southeast-asia" -> R.drawable.answer_country_southeast_asia
        "adcheck-answer-country-other" -> R.drawable.answer_country_other
        "adcheck-answer-trade-named" -> R.drawable.answer_trade_named
        "adcheck-answer-trade-call-centre" -> R.drawable.answer_trade_call_centre
        "adcheck-answer-trade-women-house" -> R.drawable.answer_trade_women_house
        "adcheck-answer-trade-army" -> R.drawable.answer_trade_army
        "adcheck-answer-test-yes" -> R.drawable.answer_test_yes
        "adcheck-answer-test-no" -> R.drawable.answer_test_no
        "adcheck-answer-papers-none" -> R.drawable.answer_papers_none
        "adcheck-answer-papers-copies" -> R.drawable.answer_papers_copies
        "adcheck-answer-papers-passport" -> R.drawable.answer_papers_passport
        "adcheck-answer-promises-none" -> R.drawable.answer_promises_none
        "adcheck-answer-promises-guarantee" -> R.drawable.answer_promises_guarantee
        "adcheck-answer-promises-land-sea" -> R.drawable.answer_promises_land_sea
        "adcheck-answer-promises-high-pay" -> R.drawable.answer_promises_high_pay
        else -> R.drawable.answer_unsaid
    }
