import type { BannerVariant } from '../field-model.ts';
import { deferredUi } from './deferred-ui.ts';

type DescriptionProps = {
  /** Plain text. */
  title?: string | undefined;
  /** Markdown, written by the author of the piece. */
  text: string;
  variant?: BannerVariant;
  /** Set for the instructions of the whole form, which can be collapsed: their initial state. */
  collapsed?: boolean;
};

/** A placeholder of about its height while the Markdown parser loads; the source text if loading fails. */
export function Description({ title, text, variant = 'BORDERLESS', collapsed }: DescriptionProps) {
  const loaded = deferredUi.value;
  const { Callout, Instructions, Markdown } = loaded ?? {};
  if (!Callout) return <p class={loaded ? 'md-plain' : 'md-plain skeleton'}>{title ? `${title}\n${text}` : text}</p>;
  const content = <Markdown text={text} />;
  return collapsed === undefined ? (
    <Callout variant={variant} title={title}>
      {content}
    </Callout>
  ) : (
    <Instructions text={text} collapsed={collapsed}>
      {content}
    </Instructions>
  );
}
