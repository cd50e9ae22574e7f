import { Lexer } from 'marked';
import { expect, test, vi } from 'vitest';
import { precompileParser } from './precompile-parser.ts';

test('the parser is run a moment later, with blocks and with text in them', async () => {
  const blocks = vi.spyOn(Lexer.prototype, 'blockTokens');
  const inline = vi.spyOn(Lexer.prototype, 'inlineTokens');
  precompileParser();
  expect(blocks).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(blocks).toHaveBeenCalled());
  expect(inline).toHaveBeenCalled();
});
