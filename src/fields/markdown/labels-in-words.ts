import { tExtras as t } from '../../i18n/extras.ts';
import type { MarkdownLabels } from './labels.ts';

export const markdownLabels: MarkdownLabels = {
  copy: t('copy'),
  copied: t('copied'),
  pressToCopy: t('select'),
  opensInNewTab: t('new-tab'),
  variants: { INFO: t('note'), WARNING: t('warning'), TIP: t('tip') },
};
