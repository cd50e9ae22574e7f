import { Lexer, type MarkedToken, type Token, Tokenizer, type Tokens, type TokensList } from 'marked';

/** Nesting of blocks and of inline elements. No real description comes close; the call stack holds far more. */
const MAX_DEPTH = 16;

/** Per text; a few dozen are usual. */
const MAX_EMPHASIS_ATTEMPTS = 500;

/** In characters. Real descriptions stay below 2,000; the lexer takes quadratic time for some texts. */
const MAX_PARSED_LENGTH = 4000;

/**
 * Tokens of a Markdown text. Never throws: if the lexer fails, the source is one text token. Of a very long text the
 * rest is plain, a paragraph for each line.
 */
export function parse(source: string): MarkedToken[] {
  if (source.length <= MAX_PARSED_LENGTH) return lex(source);
  const end = source.lastIndexOf('\n', MAX_PARSED_LENGTH);
  const parsed = source.slice(0, end > 0 ? end : MAX_PARSED_LENGTH);
  const lines = source.slice(parsed.length).split('\n');
  return [...lex(parsed), ...lines.filter((line) => line.trim() !== '').map(paragraphToken)];
}

function lex(source: string): MarkedToken[] {
  try {
    return asMarkedTokens(new BoundedLexer({ gfm: true, breaks: true, tokenizer: new TextTokenizer() }).lex(source));
  } catch {
    return [textToken(source)];
  }
}

/** marked types tokens as extensible; without extensions the lexer emits no others than these. */
export function asMarkedTokens(tokens: Token[]): MarkedToken[] {
  return tokens as MarkedToken[];
}

function paragraphToken(source: string): Tokens.Paragraph {
  return { type: 'paragraph', raw: source, text: source, tokens: [textToken(source)] };
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

class TextTokenizer extends Tokenizer {
  #quotes = 0;
  #emphases = 0;

  /** For lazy continuation lines the tokenizer calls itself, which the lexer's depth does not count. */
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

  /** Each attempt scans the rest of the paragraph, which is quadratic. Beyond the limit, asterisks stay literal. */
  override emStrong(source: string, maskedSource: string, previous?: string): Tokens.Em | Tokens.Strong | undefined {
    if (!/^[*_]/.test(source)) {
      return undefined;
    }
    this.#emphases += 1;
    return this.#emphases > MAX_EMPHASIS_ATTEMPTS ? undefined : super.emStrong(source, maskedSource, previous);
  }

  /** No indented code blocks: indentation in a description comes from the source code around it. */
  override code(): undefined {
    return undefined;
  }

  /**
   * HTML blocks only for elements without readable text. Other tags are left to the inline rules, so that only the
   * tag is dropped and not all text up to the next blank line.
   */
  override html(source: string): Tokens.HTML | undefined {
    return /^ {0,3}<(?:script|style|textarea|[!?])/i.test(source) ? super.html(source) : undefined;
  }
}
