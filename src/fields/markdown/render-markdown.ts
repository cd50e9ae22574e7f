import type { ComponentChildren } from 'preact';
import type { MarkdownLabels } from './labels.ts';
import { parse, parseInline } from './parse.ts';
import { prepare, type Variables } from './prepare.ts';
import { renderTokens } from './render.tsx';

export type MarkdownText = {
  text: string;
  /** Undefined while they are loading. */
  variables?: Variables | undefined;
  labels: MarkdownLabels;
};

/** A description as Preact nodes. */
export function renderMarkdown({ text, variables, labels }: MarkdownText): ComponentChildren {
  const { source, fill } = prepare(text, variables);
  const tokens = parse(source);
  const topHeading = Math.min(...tokens.map((token) => (token.type === 'heading' ? token.depth : 6)));
  return renderTokens(tokens, { labels, fill, topHeading });
}

/** A plain text as Preact nodes, with its addresses as links. */
export function renderPlainText({ text, variables, labels }: MarkdownText): ComponentChildren {
  const { source, fill } = prepare(text, variables);
  return renderTokens(parseInline(source), { labels, fill, topHeading: 1 });
}
