import { tCommon } from '../../i18n/index.ts';
import { tMarkdown as t } from '../../i18n/markdown.ts';
import type { MarkdownLabels } from './labels.ts';

/** Getters, since this module may be loaded before the locale's texts. */
export const markdownLabels: MarkdownLabels = {
  get copy() {
    return t('copy');
  },
  get copied() {
    return t('copied');
  },
  get pressToCopy() {
    return t('press-to-copy');
  },
  get opensInNewTab() {
    return tCommon('opens-in-new-tab');
  },
  get variants() {
    return { INFO: t('note'), WARNING: tCommon('warning'), TIP: t('tip'), DANGER: t('important') };
  },
};
