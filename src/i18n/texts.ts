import type { choosing } from './en/choosing.ts';
import type { connections } from './en/connections.ts';
import type { dialog } from './en/dialog.ts';
import type { extras } from './en/extras.ts';
import type { help } from './en/help.ts';
import type { oauth2 } from './en/oauth2.ts';
import type { otherBackends } from './en/other-backends.ts';
import type { redirect } from './en/redirect.ts';
import type { richFields } from './en/rich-fields.ts';
import type { standalone } from './en/standalone.ts';

/** A text that depends on `{count}`, by the plural categories that the language has (`Intl.PluralRules`). */
export type Plural = { other: string } & { [Category in Intl.LDMLPluralRule]?: string };

export type Text = string | Plural;

/** The same keys in another language: one that is missing, or too many, is a compile error. */
type Same<Words> = { [Key in keyof Words]: Words[Key] extends string ? string : Plural };

/** Every text of the dialog in one language, in the groups in which English comes with the files that need it. */
export type Texts = {
  choosing: Same<typeof choosing>;
  connections: Same<typeof connections>;
  dialog: Same<typeof dialog>;
  extras: Same<typeof extras>;
  help: Same<typeof help>;
  oauth2: Same<typeof oauth2>;
  otherBackends: Same<typeof otherBackends>;
  richFields: Same<typeof richFields>;
  standalone: Same<typeof standalone>;
};

/** A host page's own words, in place of ours. */
export type OwnTexts = { [Group in keyof Texts]?: { [Key in keyof Texts[Group]]?: Texts[Group][Key] } };

/** Of the redirect page, which is a page of its own. */
export type RedirectTexts = Same<typeof redirect>;
