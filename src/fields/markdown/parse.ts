import { Lexer, type MarkedToken, type Token, Tokenizer, type Tokens, type TokensList } from 'marked';

/** Deeper than any text people write, and far from what the call stack holds. */
const MAX_DEPTH = 16;

/** Of one text: a few dozen are usual. */
const MAX_EMPHASIS_ATTEMPTS = 500;

/** The tokens of a Markdown text. Never throws: what the parser gives up on is shown as it was written. */
export function parse(source: string): MarkedToken[] {
  try {
    return asMarkedTokens(new BoundedLexer({ gfm: true, breaks: true, tokenizer: new TextTokenizer() }).lex(source));
  } catch {
    return [textToken(source)];
  }
}

/** Without extensions the lexer gives no other kinds of tokens; its types allow for extensions everywhere. */
export function asMarkedTokens(tokens: Token[]): MarkedToken[] {
  return tokens as MarkedToken[];
}

function textToken(source: string): Tokens.Text {
  return { type: 'text', raw: source, text: source };
}

/** What is nested deeper than the maximum stays plain text. */
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

class TextTokenizer extends Tokenizer {
  #quotes = 0;
  #emphases = 0;

  /** A quote continued by lines without `>` calls itself, past the lexer's count. Beyond the maximum `parse` gives up. */
  override blockquote(source: string): Tokens.Blockquote | undefined {
    if (this.#quotes === MAX_DEPTH) {
      return undefined;
    }
    this.#quotes += 1;
    try {
      return super.blockquote(source);
    } finally {
      this.#quotes -= 1;
    }
  }

  /** Each attempt scans the rest of the paragraph. Beyond the maximum the asterisks are shown as they are. */
  override emStrong(source: string, maskedSource: string, previous?: string): Tokens.Em | Tokens.Strong | undefined {
    if (!/^[*_]/.test(source)) {
      return undefined;
    }
    this.#emphases += 1;
    return this.#emphases > MAX_EMPHASIS_ATTEMPTS ? undefined : super.emStrong(source, maskedSource, previous);
  }

  /** Indentation comes from the source code around a description and never meant a code block. */
  override code(): undefined {
    return undefined;
  }

  /**
   * Only what has no text for the reader is taken out as a block. Other tags are left to the inline rules, which
   * drop the tags alone: otherwise a `<div>` would take all the instructions up to the next blank line with it.
   */
  override html(source: string): Tokens.HTML | undefined {
    return /^ {0,3}<(?:script|style|textarea|[!?])/i.test(source) ? super.html(source) : undefined;
  }
}
