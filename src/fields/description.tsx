import type { MarkdownVariant } from '../field-model.ts';
import { deferredUi } from './deferred-ui.ts';

type DescriptionProps = {
  /** Markdown, written by the author of the piece. */
  text: string;
  variant?: MarkdownVariant;
  /** Values of `{{name}}`. */
  variables?: Record<string, string>;
  /** Set for the instructions of the whole form, which can be collapsed: their initial state. */
  collapsed?: boolean;
};

/** A placeholder of about its height while the Markdown parser loads; the source text if loading fails. */
export function Description({ text, variant = 'BORDERLESS', variables, collapsed }: DescriptionProps) {
  const loaded = deferredUi.value;
  if (!loaded) return <p class="md-plain skeleton">{text}</p>;
  const { Callout, Instructions, Markdown, markdownLabels: labels } = loaded;
  if (!Callout) return <p class="md-plain">{text}</p>;
  const content = <Markdown text={text} variables={variables} labels={labels} />;
  return collapsed === undefined ? (
    <Callout variant={variant} labels={labels}>
      {content}
    </Callout>
  ) : (
    <Instructions text={text} collapsed={collapsed}>
      {content}
    </Instructions>
  );
}
