import { tExtras as t } from '../../i18n/extras.ts';
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
    return t('select');
  },
  get opensInNewTab() {
    return t('new-tab');
  },
  get variants() {
    return { INFO: t('note'), WARNING: t('warning'), TIP: t('tip') };
  },
};
