import type { Plural, Text, Texts } from './texts.ts';

type Group = keyof Texts | 'redirect';

/** Without texts it is English, which is part of the code. */
export const activeLocale: {
  /** For `Intl`. */
  language: string;
  texts: { [Name in Group]?: { [key: string]: Text } };
} = { language: 'en', texts: {} };

/** Looks up texts of one group. `{name}` is replaced by `values.name`; `{count}` also selects the plural form. */
export function translator<English extends { [key: string]: Text }>(group: Group, english: English) {
  return (key: keyof English & string, values: { [name: string]: string | number } = {}): string => {
    const text = activeLocale.texts[group]?.[key] ?? english[key] ?? '';
    return (typeof text === 'string' ? text : pluralForm(text, Number(values.count))).replace(
      /\{(\w+)\}/g,
      (placeholder, name: string) => `${values[name] ?? placeholder}`,
    );
  };
}

function pluralForm(forms: Plural, count: number): string {
  return forms[new Intl.PluralRules(activeLocale.language).select(count)] ?? forms.other;
}
