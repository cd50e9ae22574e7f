import type { english } from './english.ts';

/** A text that depends on `{count}`, by the plural categories that the language has (`Intl.PluralRules`). */
export type Plural = { other: string } & { [Category in Intl.LDMLPluralRule]?: string };

export type Text = string | Plural;

/** The same keys in another language: one that is missing, or too many, is a compile error. */
type Same<Words> = { [Key in keyof Words]: Words[Key] extends string ? string : Plural };

/** Every text of the dialog in one language, in the groups in which English comes with the files that need it. */
export type Texts = { [Group in Exclude<keyof typeof english, 'redirect'>]: Same<(typeof english)[Group]> };

/** A host page's own words, in place of ours. */
export type OwnTexts = { [Group in keyof Texts]?: { [Key in keyof Texts[Group]]?: Texts[Group][Key] } };

/** Of the redirect page, which is a page of its own. */
export type RedirectTexts = Same<(typeof english)['redirect']>;
