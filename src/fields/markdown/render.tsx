import type { MarkedToken, Token, Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { CopyBox } from './copy-box.tsx';
import { decodeEntities } from './entities.ts';
import type { MarkdownLabels } from './labels.ts';
import { targetToShow } from './link-target.ts';
import { asMarkedTokens } from './parse.ts';
import { plainText } from './plain-text.ts';
import { safeImageUrl, safeLinkUrl } from './safe-url.ts';
import { ScrollArea } from './scroll-area.tsx';

export type RenderContext = {
  labels: MarkdownLabels;
  /** Replaces the placeholders in a text by the variables' values. */
  fill: (text: string) => string;
  /** Depth of the highest heading in the text. It becomes h2, since the dialog's title is h1. */
  topHeading: number;
};

/** Parsed Markdown as Preact nodes. No string is ever parsed as HTML, so a description cannot inject any. */
export function renderTokens(tokens: Token[], context: RenderContext): ComponentChildren {
  const visible = withoutTags(asMarkedTokens(tokens));
  return visible.map((token) => renderToken(token, visible, context));
}

function renderToken(token: MarkedToken, siblings: Token[], context: RenderContext): ComponentChildren {
  const inner = (tokens: Token[]) => renderTokens(tokens, context);
  switch (token.type) {
    case 'paragraph':
      return <p>{inner(token.tokens)}</p>;
    case 'heading': {
      const Heading = headings[Math.max(0, token.depth - context.topHeading)] ?? 'h6';
      return <Heading>{inner(token.tokens)}</Heading>;
    }
    case 'blockquote':
      return <blockquote>{inner(token.tokens)}</blockquote>;
    case 'hr':
      return <hr />;
    case 'list':
      return renderList(token, context);
    case 'table':
      return renderTable(token, context);
    case 'code':
      return <CopyBox text={context.fill(token.text)} language={token.lang ?? ''} labels={context.labels} />;
    case 'strong':
      return <strong>{inner(token.tokens)}</strong>;
    case 'em':
      return <em>{inner(token.tokens)}</em>;
    case 'del':
      return <del>{inner(token.tokens)}</del>;
    case 'codespan':
      return <code>{context.fill(token.text)}</code>;
    // `withoutTags` keeps no tag but <br>.
    case 'br':
    case 'html':
      return <br />;
    case 'text':
      return token.tokens ? inner(token.tokens) : context.fill(decodeEntities(token.raw));
    case 'escape':
      return token.text;
    case 'link':
      return renderLink(token, context);
    case 'image':
      return renderImage(token, context);
    case 'checkbox':
      return <input type="checkbox" checked={token.checked} disabled aria-label={context.fill(plainText(siblings))} />;
    case 'list_item':
    case 'space':
    case 'def':
      return null;
  }
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Drops HTML tags other than `<br>`, then leading and trailing line breaks. */
function withoutTags(tokens: MarkedToken[]): MarkedToken[] {
  const visible = tokens.filter((token) => token.type !== 'html' || /^<\/?br\b/i.test(token.text));
  const isBreak = (token: MarkedToken) => token.type === 'br' || token.type === 'html';
  const first = visible.findIndex((token) => !isBreak(token));
  return first === -1 ? [] : visible.slice(first, visible.findLastIndex((token) => !isBreak(token)) + 1);
}

function renderList(list: Tokens.List, context: RenderContext): ComponentChildren {
  const items = list.items.map((item) => (
    <li class={item.task ? 'md-task' : undefined}>{renderTokens(item.tokens, context)}</li>
  ));
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>;
}

function renderTable(table: Tokens.Table, context: RenderContext): ComponentChildren {
  const content = (cell: Tokens.TableCell) => renderTokens(cell.tokens, context);
  const heading = (cell: Tokens.TableCell) => (
    <th scope="col" data-align={cell.align}>
      {content(cell)}
    </th>
  );
  return (
    <ScrollArea label={context.fill(table.header.map((cell) => plainText(cell.tokens)).join(', '))}>
      <table>
        <thead>
          <tr>{table.header.map(heading)}</tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td data-align={cell.align}>{content(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function renderLink(link: Tokens.Link, context: RenderContext): ComponentChildren {
  const address = context.fill(link.autolink ? link.href : decodeEntities(link.href));
  const label = context.fill(link.autolink ? link.text : plainText(link.tokens));
  const content = link.autolink ? label : renderTokens(link.tokens, context);
  const url = safeLinkUrl(address);
  if (url === undefined) {
    return content;
  }
  const target = targetToShow(label, url);
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer">
      {content}
      {label === '' && url.href}
      {target && <bdi dir="ltr"> ({target})</bdi>}
      <span class="sr-only"> ({context.labels.opensInNewTab})</span>
    </a>
  );
}

function renderImage(image: Tokens.Image, context: RenderContext): ComponentChildren {
  const src = safeImageUrl(context.fill(decodeEntities(image.href)));
  const alt = context.fill(plainText(image.tokens));
  // `src` last: some browsers start loading as soon as it is set and ignore attributes set later.
  return src ? <img alt={alt} loading="lazy" referrerpolicy="no-referrer" src={src.href} /> : alt;
}
