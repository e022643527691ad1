## The app itself

# The name of this language, in this language.
app-language-name = پنجابی
# Under the app's picture on the phone.
app-name = پرکھ لائسنس جانچ
app-cannot-start = پرکھ شروع نہیں ہو سکی۔ ایہنوں دوبارہ انسٹال کرو۔

## What to do when something failed

app-failed-again = کجھ غلط ہو گیا۔ فیر کوشش کرو۔
app-failed-install = پرکھ نوں دوبارہ انسٹال کرنا پئے گا۔
app-failed-space = فون وچ تھاں نہیں رہی۔ کجھ مٹا کے فیر کوشش کرو۔
