/** To add a language: its code here, and `locales/<code>.json` with the keys of `locales/en.json`. */
const languages = [
  'ar',
  'bg',
  'de',
  'es',
  'fr',
  'he',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'vi',
  'zh',
  'zh-TW',
] as const;

export type Language = (typeof languages)[number] | 'en';

/** The first of the wanted tags (BCP 47) that the dialog speaks; English if none. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = spokenAs(tag);
    if (found) return found;
  }
  return 'en';
}

/** `de-AT` is German, `zh-HK` is written as in Taiwan, and `iw` is an old name of Hebrew. */
function spokenAs(tag: string): Language | undefined {
  try {
    // The official SDK's examples have tags with an underscore.
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    if (language === 'en') return 'en';
    const wanted = language === 'zh' && script === 'Hant' ? 'zh-TW' : language;
    return languages.find((one) => one === wanted);
  } catch {
    // Not a tag at all.
    return undefined;
  }
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr';
}
