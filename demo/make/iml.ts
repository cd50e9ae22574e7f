import { imlFunctions } from './iml-functions.ts';

/** The names that an expression may use. */
export type Names = { [name: string]: unknown };

/** Replaces every `{{expression}}` in a value; a string that is a single expression becomes its result. */
export function evaluate(template: unknown, names: Names): unknown {
  if (Array.isArray(template)) return template.map((item) => evaluate(item, names));
  if (typeof template === 'object' && template !== null) {
    return Object.fromEntries(Object.entries(template).map(([key, item]) => [key, evaluate(item, names)]));
  }
  if (typeof template !== 'string') return template;
  const [, only] = /^\{\{((?:(?!\}\}).)*)\}\}$/s.exec(template) ?? [];
  if (only !== undefined) return new Expression(only, names).value();
  return template.replace(/\{\{(.*?)\}\}/gs, (_all, source: string) => toText(new Expression(source, names).value()));
}

export function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The subset of Make's expression language (IML) that definitions need: paths, strings, numbers, calls, < > =. */
class Expression {
  readonly #names: Names;
  readonly #tokens: string[];

  constructor(source: string, names: Names) {
    this.#names = names;
    this.#tokens = source.match(/'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|[A-Za-z_][\w.]*|\S/g) ?? [];
  }

  value(): unknown {
    const result = this.#comparison();
    if (this.#tokens.length > 0) throw new Error(`Unexpected "${this.#tokens[0]}" in an expression.`);
    return result;
  }

  #comparison(): unknown {
    const left = this.#term();
    const [operator] = this.#tokens;
    if (operator !== '<' && operator !== '>' && operator !== '=') return left;
    this.#tokens.shift();
    const right = this.#term();
    if (operator === '=') return toText(left) === toText(right);
    return operator === '<' ? comparable(left) < comparable(right) : comparable(left) > comparable(right);
  }

  #term(): unknown {
    const token = this.#tokens.shift();
    if (token === undefined) throw new Error('An expression ends too early.');
    if (/^['"]/.test(token)) return token.slice(1, -1);
    if (/^-?\d/.test(token)) return Number(token);
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`Unexpected "${token}" in an expression.`);
    return this.#tokens[0] === '(' ? this.#call(token) : this.#lookUp(token);
  }

  #call(name: string): unknown {
    const run = Object.hasOwn(imlFunctions, name) ? imlFunctions[name] : undefined;
    if (!run) throw new Error(`There is no function "${name}".`);
    this.#tokens.shift();
    const given: unknown[] = [];
    while (this.#tokens.length > 0 && this.#tokens[0] !== ')') {
      given.push(this.#comparison());
      if (this.#tokens[0] === ',' || this.#tokens[0] === ';') this.#tokens.shift();
    }
    if (this.#tokens.shift() !== ')') throw new Error(`The call of "${name}" does not end.`);
    return run(...given);
  }

  #lookUp(path: string): unknown {
    if (path === 'true' || path === 'false') return path === 'true';
    if (path === 'emptyarray') return [];
    return path
      .split('.')
      .reduce<unknown>(
        (holder, key) =>
          typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
            ? (holder as Names)[key]
            : undefined,
        this.#names,
      );
  }
}

/** Dates are objects or strings. */
function comparable(value: unknown): number {
  if (typeof value === 'number') return value;
  return value instanceof Date ? value.getTime() : Date.parse(toText(value));
}
