/**
 * All but English, which is part of the code. To add a language: its code here, and `locales/<code>.json` with the keys
 * of `locales/en.json`.
 */
const translatedLanguages = [
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

export type Language = (typeof translatedLanguages)[number] | 'en';

/** The first of the tags (BCP 47) that is supported; English if none. */
export function matchLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = supportedLanguage(tag);
    if (language) return language;
  }
  return 'en';
}

/** `de-AT` is German, `zh-HK` is written as in Taiwan, and `iw` is the former code of Hebrew. */
function supportedLanguage(tag: string): Language | undefined {
  try {
    // The official SDK's examples have tags with an underscore.
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    if (language === 'en') return 'en';
    const code = language === 'zh' && script === 'Hant' ? 'zh-TW' : language;
    return translatedLanguages.find((translated) => translated === code);
  } catch {
    // Not a valid tag.
    return undefined;
  }
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return /Arab|Hebr/.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
