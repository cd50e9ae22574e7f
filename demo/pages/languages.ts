import { readdirSync } from 'node:fs';

const folder = new URL('../../src/i18n/locales/', import.meta.url);
const codes = readdirSync(folder).map((file) => file.replace('.json', ''));

/** Those of the dialog, with their own names; English first. */
export const languages = ['en', ...codes.filter((code) => code !== 'en')].map((code) => ({
  code,
  name: ownName(code),
}));

function ownName(code: string): string {
  const { language, script } = new Intl.Locale(code).maximize();
  // Chinese is there in two scripts, which say more to its readers than a country.
  const tag = language === 'zh' ? `${language}-${script}` : language;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
