import type { english } from './english.ts';

/** A text that depends on `{count}`, by the plural categories that the language has (`Intl.PluralRules`). */
export type Plural = { other: string } & { [Category in Intl.LDMLPluralRule]?: string };

export type Text = string | Plural;

/** The keys of a group of English, with texts in any language. */
type Translated<Group> = { [Key in keyof Group]: Group[Key] extends string ? string : Plural };

/** All texts of the dialog in one language. English comes group by group, with the chunks that show them. */
export type Texts = { [Group in Exclude<keyof typeof english, 'redirect'>]: Translated<(typeof english)[Group]> };

/** Says where the input goes, whatever the host page's texts say. */
type FixedText = 'form.destination';

/** Texts of the host page that replace ours. */
export type CustomTexts = {
  [Group in Exclude<keyof Texts, 'standalone'>]?: {
    [Key in Exclude<keyof Texts[Group], FixedText>]?: Texts[Group][Key];
  };
};

/** Texts of the redirect page, which is built by itself. */
export type RedirectTexts = Translated<(typeof english)['redirect']>;
