import type { MarkdownVariant } from '../model.ts';
import { deferredUi } from './deferred-ui.ts';

type DescriptionProps = {
  /** Markdown of a piece's author. */
  text: string;
  /** Default: in no box. */
  variant?: MarkdownVariant;
  /** What `{{name}}` stands for. */
  variables?: Record<string, string>;
  /** It is the instructions of the whole form, which may fold: whether they begin so. */
  folded?: boolean;
};

/** As it was written it is still readable; while its parser loads, a placeholder of about its height is calmer. */
export function Description({ text, variant = 'BORDERLESS', variables, folded }: DescriptionProps) {
  const loaded = deferredUi.value;
  if (!loaded) return <p class="md-plain skeleton">{text}</p>;
  const { Callout, Instructions, Markdown, markdownLabels: labels } = loaded;
  if (!Callout) return <p class="md-plain">{text}</p>;
  const content = <Markdown text={text} variables={variables} labels={labels} />;
  return folded === undefined ? (
    <Callout variant={variant} labels={labels}>
      {content}
    </Callout>
  ) : (
    <Instructions text={text} folded={folded}>
      {content}
    </Instructions>
  );
}
