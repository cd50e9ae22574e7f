import type { ComponentChildren } from 'preact';
import type { MarkdownLabels } from './labels.ts';
import { parse } from './parse.ts';
import { prepare } from './prepare.ts';
import { renderTokens } from './render.tsx';

export type { MarkdownLabels };

export type MarkdownText = {
  text: string;
  /** What `{{name}}` stands for in the text. Only auth descriptions have any, and only `redirectUrl`. */
  variables?: Readonly<Record<string, string>> | undefined;
  labels: MarkdownLabels;
};

/** The way from a description to Preact nodes: prepare, parse, render. */
export function renderMarkdown({ text, variables, labels }: MarkdownText): ComponentChildren {
  const { source, fill } = prepare(text, variables);
  const tokens = parse(source);
  const topHeading = Math.min(...tokens.map((token) => (token.type === 'heading' ? token.depth : 6)));
  return renderTokens(tokens, { labels, fill, topHeading });
}
