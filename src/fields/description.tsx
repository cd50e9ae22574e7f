import { t } from '../i18n/index.ts';
import type { MarkdownVariant } from '../model.ts';
import { lazyFields } from './lazy-fields.ts';

type DescriptionProps = {
  /** Markdown of a piece's author. */
  text: string;
  /** Default: in no box. */
  variant?: MarkdownVariant;
  /** What `{{name}}` stands for. */
  variables?: Record<string, string>;
};

export const markdownLabels = {
  copy: t('markdown.copy'),
  copied: t('markdown.copied'),
  pressToCopy: t('markdown.select'),
  opensInNewTab: t('markdown.new-tab'),
  variants: { INFO: t('markdown.note'), WARNING: t('markdown.warning'), TIP: t('markdown.tip') },
};

/** As it was written it is still readable; while its parser loads, a placeholder of about its height is calmer. */
export function Description({ text, variant = 'BORDERLESS', variables }: DescriptionProps) {
  const loaded = lazyFields.value;
  if (loaded === 'failed') return <p class="md-plain">{text}</p>;
  if (!loaded) return <p class="md-plain skeleton">{text}</p>;
  const { Callout, Markdown } = loaded;
  return (
    <Callout variant={variant} labels={markdownLabels}>
      <Markdown text={text} variables={variables} labels={markdownLabels} />
    </Callout>
  );
}
