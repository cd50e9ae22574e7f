import { Tokenizer, type Tokens } from 'marked';
import { isElementName } from './html-elements.ts';

/** Nesting of blocks and of inline elements. No real description comes close; the call stack holds far more. */
export const MAX_DEPTH = 16;

/** Per text; a few dozen are usual. */
const MAX_EMPHASIS_ATTEMPTS = 500;

/** `<https://example.com|label>` as in Slack; some authors forget the first bracket. */
const labelledUrl = /^<?((?:https?:\/\/|mailto:)[^\s|<>]+)\|([^<>|\n]+)>/i;

/** Its target would be lost with the tag. */
const anchor = /^<a\s(?:[^<>]*\s)?href\s*=\s*["']?((?:https?:|mailto:)[^\s"'<>]+)[^<>]*>([^<>]+)<\/a>/i;

/** What can follow an address without a space in typographic quotes, or in languages that do not separate words. */
const afterAddress = /[\u2010-\udfff\uf900-\uffff]/;

/** Reads descriptions as their authors meant them: what is no Markdown stays as it was written. */
export class TextTokenizer extends Tokenizer {
  #text: string;
  #quotes = 0;
  #emphases = 0;

  constructor(text: string) {
    super();
    this.#text = text;
  }

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
   * HTML blocks only for elements without readable text that are closed. Other tags are left to the inline rules, so that
   * only the tag is dropped and not all text up to the next blank line.
   */
  override html(source: string): Tokens.HTML | undefined {
    return /^ {0,3}<(?:(script|style|textarea)\b[\s\S]*?<\/\1|!--[\s\S]*?-->)/i.test(source)
      ? super.html(source)
      : undefined;
  }

  override tag(source: string): Tokens.Tag | undefined {
    if (anchor.test(source)) return undefined;
    const name = /^<\/?([a-z][\w-]*)/i.exec(source)?.[1];
    return name !== undefined && !isElementName(name, this.#text) ? undefined : super.tag(source);
  }

  /** `[Optional]: API-Key` is no definition of a link. */
  override def(source: string): Tokens.Def | undefined {
    const token = super.def(source);
    return token && /[:/.#]/.test(token.href) ? token : undefined;
  }

  /** `<host:port>` is no address. */
  override autolink(source: string): Tokens.Link | undefined {
    return (
      labelledLink(source) ?? (/^<(?:https?:|mailto:|[^\s:]+@)/i.test(source) ? super.autolink(source) : undefined)
    );
  }

  override url(source: string): Tokens.Link | undefined {
    const labelled = labelledLink(source);
    if (labelled) return labelled;
    const end = source.search(afterAddress);
    const token = super.url(end === -1 ? source : source.slice(0, end));
    return token && this.#isTemplate(source.slice(token.raw.length)) ? undefined : token;
  }

  /** The address goes on with a placeholder. */
  #isTemplate(rest: string): boolean {
    const name = /^<([\w-][^<>\n]*)>/.exec(rest)?.[1];
    return name !== undefined && !isElementName(name, this.#text);
  }
}

/** For plain text: only what nobody writes by accident. */
export class InlineTokenizer extends TextTokenizer {
  override emStrong(source: string, maskedSource: string, previous?: string): Tokens.Em | Tokens.Strong | undefined {
    return source.startsWith('**') ? super.emStrong(source, maskedSource, previous) : undefined;
  }

  override link(source: string): Tokens.Link | Tokens.Image | undefined {
    return source.startsWith('[') ? super.link(source) : undefined;
  }

  /** Addresses without a scheme are examples of what to enter. */
  override url(source: string): Tokens.Link | undefined {
    return /^https?:/i.test(source) ? super.url(source) : undefined;
  }

  override tag(): undefined {
    return undefined;
  }

  override escape(): undefined {
    return undefined;
  }

  override del(): undefined {
    return undefined;
  }
}

function labelledLink(source: string): Tokens.Link | undefined {
  const [raw, href, label] = labelledUrl.exec(source) ?? anchor.exec(source) ?? [];
  if (raw === undefined || href === undefined || label === undefined) return undefined;
  const text = label.trim();
  return { type: 'link', raw, href, text, tokens: [{ type: 'text', raw: text, text }] };
}
