import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BannerVariant } from '../field-model.ts';
import { descriptionVariables } from './description-variables.ts';
import type { MarkdownLabels } from './markdown/labels.ts';
import { renderMarkdown, renderPlainText } from './markdown/render-markdown.ts';
import { markdownLabels } from './markdown/translated-labels.ts';

/** A description in Markdown. Imports the parser: load it lazily. */
export function Markdown({ text }: { text: string }) {
  const content = useRendered(renderMarkdown, text);
  // dir=auto: many descriptions are not translated to the dialog's language.
  return (
    <div class="md" dir="auto">
      {content}
    </div>
  );
}

/** A description in plain text, with its addresses as links. */
export function PlainText({ text }: { text: string }) {
  return <>{useRendered(renderPlainText, text)}</>;
}

function useRendered(render: typeof renderMarkdown, text: string): ComponentChildren {
  const variables = descriptionVariables.value;
  return useMemo(() => render({ text, variables, labels: markdownLabels }), [render, text, variables]);
}

type CalloutProps = {
  variant: BannerVariant;
  /** Not of BORDERLESS. */
  title?: string | undefined;
  labels?: MarkdownLabels;
  children: ComponentChildren;
};

/** The box around a BANNER. Its variant is also given as text, for screen readers. */
export function Callout({ variant, title, labels = markdownLabels, children }: CalloutProps) {
  if (variant === 'BORDERLESS') {
    return <div>{children}</div>;
  }
  return (
    <div class={`md-callout md-callout-${variant.toLowerCase()}`}>
      <svg class="md-callout-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={icons[variant]} />
      </svg>
      <div class="md-callout-body">
        <span class="sr-only">{labels.variants[variant]}: </span>
        {title && <p class="label">{title}</p>}
        {children}
      </div>
    </div>
  );
}

const exclamationMark = 'M10 3 2.3 16.5h15.4L10 3ZM10 8v4M10 14.1v.1';

/** SVG paths: a circled i, a triangle with an exclamation mark, a light bulb. */
const icons = {
  INFO: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v4.5M10 6.2v.1',
  WARNING: exclamationMark,
  DANGER: exclamationMark,
  TIP: 'M7.5 13.5c0-1.6-2.5-2.8-2.5-6a5 5 0 0 1 10 0c0 3.2-2.5 4.4-2.5 6h-5ZM8 16h4M8.8 18h2.4',
} as const;
