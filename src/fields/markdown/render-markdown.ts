import type { ComponentChildren } from 'preact';
import type { MarkdownLabels } from './labels.ts';
import { parse } from './parse.ts';
import { prepare } from './prepare.ts';
import { renderTokens } from './render.tsx';

export type { MarkdownLabels };

export type MarkdownText = {
  text: string;
  /** Values of `{{name}}`. Only auth descriptions use one: `redirectUrl`. */
  variables?: Readonly<Record<string, string>> | undefined;
  labels: MarkdownLabels;
};

/** A description as Preact nodes. */
export function renderMarkdown({ text, variables, labels }: MarkdownText): ComponentChildren {
  const { source, fill } = prepare(text, variables);
  const tokens = parse(source);
  const topHeading = Math.min(...tokens.map((token) => (token.type === 'heading' ? token.depth : 6)));
  return renderTokens(tokens, { labels, fill, topHeading });
}
