import { Lexer, type MarkedToken, type Token, type Tokens, type TokensList } from 'marked';
import { InlineTokenizer, MAX_DEPTH, TextTokenizer } from './tokenizer.ts';

/** Tokens of a Markdown text. Never throws: if the lexer fails, the source is one text token. */
export function parse(source: string): MarkedToken[] {
  return tokenize(source, () => new BoundedLexer(lexerOptions(new TextTokenizer(source))).lex(source));
}

/** Tokens of a plain text: what is unmistakably Markdown in it, i.e. links, code and `**bold**`. */
export function parseInline(source: string): MarkedToken[] {
  return tokenize(source, () => new BoundedLexer(lexerOptions(new InlineTokenizer(source))).inlineTokens(source));
}

function lexerOptions(tokenizer: TextTokenizer) {
  return { gfm: true, breaks: true, tokenizer };
}

function tokenize(source: string, lex: () => Token[]): MarkedToken[] {
  try {
    return asMarkedTokens(lex());
  } catch {
    return [textToken(source)];
  }
}

/** marked types tokens as extensible; without extensions the lexer emits no others than these. */
export function asMarkedTokens(tokens: Token[]): MarkedToken[] {
  return tokens as MarkedToken[];
}

function textToken(source: string): Tokens.Text {
  return { type: 'text', raw: source, text: source };
}

/** Leaves source that is nested deeper than MAX_DEPTH as plain text. */
class BoundedLexer extends Lexer {
  #depth = 0;

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], lastParagraphClipped?: boolean): Token[] {
    return this.#deeper(source, tokens, () => super.blockTokens(source, tokens, lastParagraphClipped));
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    return this.#deeper(source, tokens, () => super.inlineTokens(source, tokens));
  }

  #deeper(source: string, tokens: Token[], lex: () => Token[]): Token[] {
    if (this.#depth === MAX_DEPTH) {
      tokens.push(textToken(source));
      return tokens;
    }
    this.#depth += 1;
    try {
      return lex();
    } finally {
      this.#depth -= 1;
    }
  }
}
