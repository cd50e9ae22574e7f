import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

const folder = fileURLToPath(new URL('../../../docs/contracts/fixtures/make/', import.meta.url));

type Operation = {
  path?: { [name: string]: object };
  query?: object;
  /** Each requested type may have a query parameter named after it, with a list of scopes. */
  scopesByType?: true;
  body?: object;
};

type File = { operations: { [operation: string]: Operation } };

const noQuery = { type: 'object', additionalProperties: false };

/** Path and query parameters are strings. */
const parameters = new Ajv({ coerceTypes: true, allErrors: true });
const bodies = new Ajv({ allErrors: true, allowUnionTypes: true });

const operations = ['connections', 'definitions'].flatMap((name) => {
  const { operations }: File = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
  return Object.entries(operations);
});

/**
 * Where a request deviates from the fixtures of Make's contract, a line each.
 *
 * @param url begins below `/api/v2`
 */
export function contractViolations(method: string, url: string, body: unknown): string[] {
  const { pathname, searchParams } = new URL(url, 'https://make.example');
  // Paths with fewer parameters first, as a server does: `/common` is no section.
  const found = operations
    .toSorted(([one], [other]) => one.split('{').length - other.split('{').length)
    .find(([name]) => patternOf(name).test(`${method} ${pathname}`));
  if (found === undefined) return [`${method} ${pathname} is not described`];
  const [name, operation] = found;
  const path = { ...patternOf(name).exec(`${method} ${pathname}`)?.groups };
  return [
    ...Object.entries(operation.path ?? {}).flatMap(([key, schema]) => violations(parameters, schema, path[key], key)),
    ...violations(parameters, operation.query ?? noQuery, toQuery(searchParams, operation), 'query'),
    ...bodyViolations(operation, body),
  ];
}

const patternOf = (operation: string) => new RegExp(`^${operation.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

function toQuery(search: URLSearchParams, { scopesByType }: Operation): object {
  const types = scopesByType ? search.getAll('type[]').map((type) => `${type}[]`) : [];
  const names = [...new Set(search.keys())].filter((name) => !types.includes(name));
  return Object.fromEntries(
    names.map((name) => {
      const all = search.getAll(name);
      return [name, name.endsWith('[]') || all.length > 1 ? all : all[0]];
    }),
  );
}

function bodyViolations(operation: Operation, body: unknown): string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['unexpected body'];
  return violations(bodies, operation.body, body, 'body');
}

function violations(ajv: Ajv, schema: object, value: unknown, name: string): string[] {
  const check = ajv.compile({ type: 'object', properties: { value: schema }, required: ['value'] });
  return check({ value }) ? [] : [`${name}: ${ajv.errorsText(check.errors)}`];
}
