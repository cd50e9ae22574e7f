import { type ComponentChildren, isValidElement, toChildArray } from 'preact';
import { renderMarkdown, renderPlainText } from '../render-markdown.ts';

export const labels = {
  copy: 'Copy',
  copied: 'Copied',
  pressToCopy: 'Press Ctrl+C',
  opensInNewTab: 'new tab',
  variants: { INFO: 'Note', WARNING: 'Warning', TIP: 'Tip', DANGER: 'Important' },
};

/** Serializes nodes to text that resembles HTML. Stateful components are not rendered: `<CopyBox text="…">`. */
export function outline(children: ComponentChildren): string {
  return toChildArray(children)
    .map((child) => {
      if (!isValidElement(child)) {
        return String(child);
      }
      const { children: inner, labels: _, ...rest } = child.props as Record<string, unknown>;
      const name = typeof child.type === 'function' ? child.type.name : String(child.type);
      const attributes = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
      const tag = [name, ...attributes.map(([key, value]) => `${key}="${value}"`)].join(' ');
      const content = outline(inner as ComponentChildren);
      return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
    })
    .join('');
}

export function renderOutline(text: string, variables: Record<string, string> = {}): string {
  return withoutLinkDetails(outline(renderMarkdown({ text, variables, labels })));
}

export function renderPlain(text: string, variables: Record<string, string> = {}): string {
  return withoutLinkDetails(outline(renderPlainText({ text, variables, labels })));
}

function withoutLinkDetails(nodes: string): string {
  return nodes
    .replaceAll(' target="_blank" rel="noopener noreferrer"', '')
    .replaceAll('<span class="sr-only"> (new tab)</span>', '');
}
