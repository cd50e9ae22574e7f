import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';

/** Make's own description of its API. It is kept beside the project, and not everybody has it. */
const folder = fileURLToPath(new URL('../../../shared/reference/openapi/', import.meta.url));

export const makeOpenapiPresent = existsSync(`${folder}make-connections.json`);

type Document = {
  paths: {
    [path: string]: { [method: string]: { requestBody?: Content; responses: { 200: Content } } };
  };
};

type Content = { content: { 'application/json': { schema: object } } };

export type Operation = { answer: ValidateFunction; body: ValidateFunction | undefined };

/** Every operation of a document, by method and path. */
export function readOperations(name: 'make-connections' | 'make-sdk-app-connections'): Map<string, Operation> {
  const { paths }: Document = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { requestBody, responses }]): [string, Operation] => [
        `${method.toUpperCase()} ${path}`,
        {
          answer: ajv.compile(schemaOf(responses[200])),
          body: requestBody && ajv.compile(schemaOf(requestBody)),
        },
      ]),
    ),
  );
}

/** The schema, with what is known to be wrong in it put right: answers have nulls where it names none, and numbers. */
function schemaOf({ content }: Content): object {
  return JSON.parse(JSON.stringify(content['application/json'].schema), (key, value) => {
    if (typeof value?.type !== 'string') return value;
    if (key === 'uid') return { type: ['string', 'number', 'null'] };
    const oftenNull = ['packageName', 'expire', 'metadata', 'connectedSystemId'].includes(key);
    return oftenNull ? { ...value, nullable: true } : value;
  });
}
