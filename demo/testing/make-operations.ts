import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';

const folder = fileURLToPath(new URL('../../docs/contracts/fixtures/make/', import.meta.url));

type File = {
  $defs: object;
  operations: { [operation: string]: { body?: object; answer: object } };
};

export type OperationSchemas = { answer: ValidateFunction; body: ValidateFunction | undefined };

/** The schemas of Make's operations, by method and path. */
export function readOperations(file: 'connections' | 'definitions'): Map<string, OperationSchemas> {
  const { $defs, operations }: File = JSON.parse(readFileSync(`${folder}${file}.json`, 'utf8'));
  const ajv = new Ajv({ allowUnionTypes: true, allErrors: true, validateFormats: false });
  const compile = (schema: object) => ajv.compile({ $defs, ...schema });
  return new Map(
    Object.entries(operations).map(([operation, { body, answer }]): [string, OperationSchemas] => [
      operation,
      { answer: compile(answer), body: body && compile(body) },
    ]),
  );
}
