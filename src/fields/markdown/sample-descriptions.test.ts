import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderOutline } from './testing/outline.ts';

const sample = new URL('../../../docs/contracts/fixtures/activepieces/sample-pieces.json', import.meta.url);

describe('descriptions built like those of real pieces', () => {
  const descriptions = collectDescriptions(JSON.parse(readFileSync(sample, 'utf8')));

  test('there are some', () => expect(descriptions.length).toBeGreaterThan(80));

  test.each(descriptions.map((text) => [text]))('%j', (text) => {
    const nodes = renderOutline(text, { redirectUrl: 'https://x.y/redirect' });
    expect(nodes).not.toMatch(/\{\{|&lt;br|<CopyBox/);
    expect(nodes.replaceAll('<br/>', '')).not.toContain('<br');
    // Every word is still there, so nothing was dropped as HTML.
    const words = (markdown: string) => markdown.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words(nodes)).toEqual(
      expect.arrayContaining(words(text.replace(/<br>|\{\{redirectUrl\}\}|^\s*\d+\.|<[^>]*\|/gm, ' '))),
    );
  });
});

function collectDescriptions(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'description' && typeof inner === 'string' ? [inner] : collectDescriptions(inner),
  );
}
