## Laws, orders and reports, by the names that content/law/laws.toml gives them

# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-emigration-ordinance = Emigration Ordinance 1979, section { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-emigration-rules = Emigration Rules 1979, rule { $places }
law-register = the Bureau of Emigration's register of licensed promoters
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-procedures = the Bureau of Emigration's procedures for work abroad, paragraph { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-lawful-fee = the lawful service charge: { $places } rupees
law-no-cash = the Bureau of Emigration's order that promoters take no cash
law-azad-warning = the Bureau of Emigration's warning about azad visas
law-compounds-warning = FIA's warning about call-centre jobs in South-East Asia
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-click-to-crime = the report From Click to Crime (ICMPD), section { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-electronic-crimes-act = Prevention of Electronic Crimes Act 2016, section { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-trafficking-act = Prevention of Trafficking in Persons Act 2018, section { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-smuggling-act = Prevention of Smuggling of Migrants Act 2018, section { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-passports-act = Passports Act 1974, section { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-penal-code = Pakistan Penal Code, section { $places }
law-honey-trap-warning = National CERT's warning about honey traps
law-whatsapp-warning = National CERT's warning about stolen WhatsApp accounts
law-fingerprints-arrests = FIA's arrests over sold fingerprints and SIMs
law-virtual-assets-ordinance = Virtual Assets Ordinance 2025
law-bonded-labour-act = Bonded Labour System (Abolition) Act 1992
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-organs-act = Transplantation of Human Organs and Tissues Act 2010, section { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-laundering-act = Anti-Money Laundering Act 2010, section { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-usual-pay = usual pay for such work: { $places } a month
