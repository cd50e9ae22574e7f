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

/** As it was written it is still readable; while its parser loads, a placeholder of about its height is calmer. */
export function Description({ text, variant = 'BORDERLESS', variables }: DescriptionProps) {
  const loaded = lazyFields.value;
  if (!loaded) return <p class="md-plain skeleton">{text}</p>;
  const { Callout, Markdown, markdownLabels: labels } = loaded;
  if (!Callout) return <p class="md-plain">{text}</p>;
  return (
    <Callout variant={variant} labels={labels}>
      <Markdown text={text} variables={variables} labels={labels} />
    </Callout>
  );
}
