import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

/** Make's published description of its API. It is kept beside the project, and not everybody has it. */
const folder = fileURLToPath(new URL('../../../../shared/reference/openapi/', import.meta.url));

export const documentsPresent = existsSync(folder);

type Parameter = { name: string; in: 'path' | 'query'; required?: boolean; schema: object };
type Described = { parameters?: Parameter[]; requestBody?: { content: { 'application/json': { schema: object } } } };
type Document = { paths: { [path: string]: { [method: string]: Described } } };

/** `required` stands in a schema of an array, where strict mode will not have it. Paths and queries are text. */
const values = new Ajv({ strict: false, coerceTypes: 'array' });
const bodies = new Ajv({ strict: false });

const documents = () =>
  ['make-connections', 'make-sdk-app-connections'].map(
    (name): Document => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')),
  );

/** What the documents have against a request, each complaint a line. `url` begins below the servers' addresses. */
export function complaintsAbout(method: string, url: string, body: unknown): string[] {
  const { pathname, searchParams } = new URL(url, 'https://make.example');
  const all = documents().flatMap(({ paths }) => Object.entries(paths));
  // Paths without a gap first, as a server does: `/common` is no section.
  const found = all
    .sort(([one], [other]) => one.split('{').length - other.split('{').length)
    .find(([path, methods]) => patternOf(path).test(pathname) && methods[method.toLowerCase()]);
  const described = found?.[1][method.toLowerCase()];
  if (found === undefined || described === undefined) return [`${method} ${pathname} is not described`];
  const given = { ...patternOf(found[0]).exec(pathname)?.groups };
  return [
    ...(described.parameters ?? []).flatMap((parameter) => aboutParameter(parameter, given, searchParams)),
    ...aboutOthers(described.parameters ?? [], searchParams),
    ...aboutBody(described, body),
  ];
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

function aboutParameter(
  { name, in: place, required, schema }: Parameter,
  path: Record<string, string>,
  query: URLSearchParams,
) {
  const all = place === 'path' ? [path[name] ?? ''] : query.getAll(name);
  if (all.length === 0) return required ? [`${name} is missing`] : [];
  const value = name.endsWith('[]') ? all : all.length === 1 ? all[0] : all;
  return complaints(values, schema, { value }, name);
}

/** `<connectionType>[]` stands for one parameter for each type that is asked for. */
function aboutOthers(parameters: Parameter[], query: URLSearchParams): string[] {
  const known = parameters.map(({ name }) => name);
  const types = known.includes('<connectionType>[]') ? query.getAll('type[]').map((type) => `${type}[]`) : [];
  return [...query.keys()]
    .filter((name) => ![...known, ...types].includes(name))
    .map((name) => `${name} is not described`);
}

function aboutBody({ requestBody }: Described, body: unknown): string[] {
  if (requestBody === undefined) return body === undefined ? [] : ['there is a body'];
  return complaints(bodies, requestBody.content['application/json'].schema, { value: body }, 'body');
}

function complaints(ajv: Ajv, schema: object, data: { value: unknown }, name: string): string[] {
  const check = ajv.compile({ type: 'object', properties: { value: schema }, required: ['value'] });
  return check(data) ? [] : [`${name}: ${ajv.errorsText(check.errors)}`];
}
