//! The language of a message: letters decide where they can, small words elsewhere.

use super::answer::WrittenForm;
use crate::text::{Kind, Word};

const ENGLISH: &str = " the and of to for in is are you your with on at by from this we our it will be not no only after \
    before have has can all any please within under per or as an if me my was were he she they who more than all any \
    do does free apply required ";
const ROMAN: &str = " hai hain he h ka ki ke k ko se sy mein main me par pe nahi nhi nai kar karo karen kren krna karna \
    aur ya bhi hum ap aap apka apki apna ye yeh wo woh jo ho hoga hogi tha thi lye liye wala wale wali rha rahi raha \
    kya kia kuch koi sab sirf dein den do lo ga gi ge jaye phir abhi hn hun mujhe mera tum agar bas bhej bhai ";
const URDU: &str = " ہی ہے ہیں کا کی کے کو سے میں پر نے اور یہ وہ نہیں کیا کر کریں گا گی گے تھا تھی بھی ہم اپ اپنے اپنا جو لیے \
    ہو ہوں کوئی کویی کسی رہا رہے رہی جائے جایے دیں کرنے والے والا ہوگا ساتھ صرف بعد پہلے ";
const PUNJABI: &str = " اے نیں نوں دا دی دے دیاں وچ توں تے سی سن ایہہ ایہ اوہ ساڈا ساڈی ساڈے تہاڈا تہاڈی تہاڈے لئی ہن نئیں نیئں \
    کیہ پئی جے نال کول مینوں تینوں ہووے گھل لوو دیو کرو جیہڑا جیہڑے اوتھے ایتھے مگروں کدی ایس اوس ہور کجھ سانوں چاہیدے چاہیدا تسی تسیں ";
const PASHTO: &str = " د دا دی ده دے په کې کی کښې نه ته له سره چې هم دي دپاره لپاره شي یې ئې به مو زه تاسو مونږ موږ کوي کړئ وکړئ اوکړئ \
    یو هغه خو که هر وي نشته پکار ورکړئ راوړئ څه څوک ستاسو زما ";

/// Letters that Pashto alone has.
fn is_pashto(c: char) -> bool {
    matches!(
        c,
        'ټ' | 'ډ' | 'ړ' | 'ږ' | 'ښ' | 'ڼ' | 'ې' | 'ۍ' | 'ځ' | 'څ' | 'ګ'
    )
}

/// The written form of a message, from its text as given and its folded words.
pub(super) fn written_form(text: &str, words: &[Word]) -> WrittenForm {
    let count = |kind: Kind| words.iter().filter(|word| word.kind == kind).count();
    let (latin, arabic) = (count(Kind::Latin), count(Kind::Arabic));
    if latin + arabic == 0 {
        return WrittenForm::Unknown;
    }
    let few = (latin + arabic) / 4;
    if latin.min(arabic) > few.max(2) {
        return WrittenForm::Mixed;
    }
    let said = |list: &str| {
        words
            .iter()
            .filter(|word| list.contains(&format!(" {} ", word.text)))
            .count()
    };
    if latin > arabic {
        let (english, roman) = (said(ENGLISH), said(ROMAN));
        return if roman * 10 > english * 9 && roman > 0 {
            WrittenForm::RomanUrdu
        } else {
            WrittenForm::English
        };
    }
    let marks = text.chars().filter(|c| is_pashto(*c)).count();
    let folded = |list: &str| said(&crate::text::normalise(list).folded());
    let (urdu, punjabi, pashto) = (folded(URDU), folded(PUNJABI), folded(PASHTO) + marks * 2);
    if marks * 12 >= arabic && pashto > punjabi.max(urdu) {
        WrittenForm::Pashto
    } else if punjabi > urdu {
        WrittenForm::Shahmukhi
    } else if pashto > urdu * 2 && marks > 0 {
        WrittenForm::Pashto
    } else {
        WrittenForm::Urdu
    }
}
