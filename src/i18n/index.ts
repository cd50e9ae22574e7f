import { texts as common } from './locales/en.json?group=common';
import { texts as dialog } from './locales/en.json?group=dialog';
import { translator } from './translator.ts';

/** Texts of the screens that come first. */
export const t = translator('dialog', dialog);

/** Words that stand in many places. */
export const tCommon = translator('common', common);
