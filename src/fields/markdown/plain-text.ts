import type { MarkedToken, Token } from 'marked';
import { decodeEntities } from './entities.ts';
import { asMarkedTokens } from './parse.ts';

/** Text content of tokens, for an `alt` or an accessible name. */
export function plainText(tokens: Token[]): string {
  return asMarkedTokens(tokens).map(tokenText).join('').trim();
}

function tokenText(token: MarkedToken): string {
  switch (token.type) {
    case 'br':
      return ' ';
    case 'codespan':
    case 'escape':
      return token.text;
    case 'text':
      return token.tokens ? plainText(token.tokens) : decodeEntities(token.raw);
    case 'link':
      return token.autolink ? token.text : plainText(token.tokens);
    case 'strong':
    case 'em':
    case 'del':
    case 'image':
      return plainText(token.tokens);
    default:
      return '';
  }
}
