import type { Plural, Text, Texts } from './texts.ts';

type Group = keyof Texts | 'redirect';

/** What the dialog speaks. Empty texts: English, which comes with the code. */
export const spoken: {
  /** For `Intl`. */
  language: string;
  texts: { [Name in Group]?: { [key: string]: Text } };
} = { language: 'en', texts: {} };

/**
 * The texts of one group by their keys. `{name}` is replaced by `values.name`; `{count}` also chooses the plural form.
 */
export function translator<Words extends { [key: string]: Text }>(group: Group, english: Words) {
  return (key: keyof Words & string, values: { [name: string]: string | number } = {}): string => {
    const text = spoken.texts[group]?.[key] ?? english[key] ?? '';
    return (typeof text === 'string' ? text : formOf(text, Number(values.count))).replace(
      /\{(\w+)\}/g,
      (placeholder, name: string) => `${values[name] ?? placeholder}`,
    );
  };
}

function formOf(forms: Plural, count: number): string {
  return forms[new Intl.PluralRules(spoken.language).select(count)] ?? forms.other;
}
