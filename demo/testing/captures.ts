import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { expectSameShape } from './json-shape.ts';
import type { Answer } from './send.ts';

/** Exchanges with a running Activepieces. They are kept beside the project, and not everybody has them. */
const folder = fileURLToPath(new URL('../../../shared/reference/captures/', import.meta.url));

export const capturesPresent = existsSync(folder);

export type Captured = { status: number; headers: { [name: string]: string }; body: unknown };

export function readCapture(name: string): Captured {
  return JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')).response;
}

/** @param compared of a body, what is compared */
export function expectLikeCapture(name: string, answer: Answer, compared = (body: unknown) => body): void {
  const { status, headers, body } = readCapture(name);
  expect(answer.status).toBe(status);
  expect(apiHeaders(answer.headers)).toEqual(apiHeaders(headers));
  if (body === '') expect(answer.text).toBe('');
  else expectSameShape(compared(answer.json), compared(body));
}

/** The headers that a client can notice; a proxy in between may add others. */
function apiHeaders(headers: { [name: string]: unknown }): { [name: string]: unknown } {
  const compared = /^(content-type|vary|x-content-type-options|access-control-.*)$/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => compared.test(name)));
}
