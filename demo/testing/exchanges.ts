import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { expectSameShape } from './json-shape.ts';
import type { HttpResponse } from './send.ts';

const folder = fileURLToPath(new URL('../../docs/contracts/fixtures/activepieces/', import.meta.url));

type Headers = { [name: string]: string };

/** An exchange with Activepieces 0.79.2: names, types, statuses and codes are its own, values are ours. */
export type Exchange = {
  request: { method: string; path: string; headers?: Headers; body?: unknown };
  /** Without a body, the response is empty. */
  response: { status: number; headers: Headers; body?: unknown };
};

type File = {
  /** Default headers of responses. */
  headers: Headers;
  exchanges: { [name: string]: { request: Exchange['request']; response: { headers?: Headers; status: number } } };
};

/** @param path the file, a slash and the exchange's name, as in `save/empty secret` */
export function readExchange(path: string): Exchange {
  const [file, name = ''] = path.split('/');
  const { headers, exchanges }: File = JSON.parse(readFileSync(`${folder}${file}.json`, 'utf8'));
  const exchange = exchanges[name];
  if (!exchange) throw new Error(`The fixture ${file}.json has no exchange named "${name}".`);
  return { request: exchange.request, response: { headers, ...exchange.response } };
}

/** @param compared selects the part of a body to compare */
export function expectLikeExchange(path: string, answer: HttpResponse, compared = (body: unknown) => body): void {
  const { status, headers, body } = readExchange(path).response;
  expect(answer.status).toBe(status);
  expect(apiHeaders(answer.headers)).toEqual(apiHeaders(headers));
  if (body === undefined) expect(answer.text).toBe('');
  else expectSameShape(compared(answer.json), compared(body));
}

/** The headers that matter to clients; proxies may add others. */
function apiHeaders(headers: { [name: string]: unknown }): { [name: string]: unknown } {
  const compared = /^(content-type|vary|x-content-type-options|access-control-.*)$/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => compared.test(name)));
}
