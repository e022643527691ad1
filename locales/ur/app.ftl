## The app itself

# The name of this language, in this language.
app-language-name = اردو
# Under the app's picture on the phone.
app-name = پرکھ لائسنس جانچ
app-cannot-start = پرکھ شروع نہیں ہو سکی۔ اسے دوبارہ انسٹال کریں۔

## What to do when something failed

app-failed-again = کچھ غلط ہو گیا۔ دوبارہ کوشش کریں۔
app-failed-install = پرکھ کو دوبارہ انسٹال کرنا ہوگا۔
app-failed-space = فون میں جگہ نہیں رہی۔ کچھ مٹا کر دوبارہ کوشش کریں۔
