import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { decodeJwt } from 'jose';
import { describe, expect, test, vi } from 'vitest';
import * as server from '../src/server/index.ts';
import { documents, firstColumn, members, read, rows, section } from './support/documents.ts';

const optionNames = members('src/server/embed-token-options.ts', 'EmbedTokenOptions');
const readme = documents.get('README.md') ?? '';
const page = documents.get('docs/server.md') ?? '';

const codeBlocks = (text: string) => [...text.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);

/** Runs a snippet with what it imports and takes for granted, and returns what it exports as `tokenFor`. */
function run(code: string, globals: { [name: string]: unknown }): unknown {
  const body = code.replace(/^import .*$/gm, '').replace('export const', 'const');
  const result = body.includes('const tokenFor') ? 'return tokenFor;' : '';
  return new Function(...Object.keys(globals), `${body}\n${result}`)(...Object.values(globals));
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const env = {
  ACTIVEPIECES_SIGNING_KEY: privateKey.export({ type: 'pkcs1', format: 'pem' }),
  ACTIVEPIECES_SIGNING_KEY_ID: 'key-1',
};
const user = { id: 'user-1', customerId: 'customer-1', firstName: 'Ada', lastName: 'Marlow' };
const claims = { externalUserId: 'user-1', externalProjectId: 'customer-1', firstName: 'Ada', lastName: 'Marlow' };
const { signEmbedToken } = server;

describe("the README's backend", () => {
  const code = codeBlocks(readme).find((block) => block.includes('signEmbedToken')) ?? '';
  const [, path = ''] = /fetch\('([^']+)'\)/.exec(readme) ?? [];

  async function answerTo(url: string, findUser: () => Promise<object>) {
    let handle = async (_request: object, _response: object): Promise<unknown> => undefined;
    const createServer = (handler: typeof handle) => {
      handle = handler;
      return { listen: () => undefined };
    };
    run(code, { createServer, signEmbedToken, process: { env }, findUser });
    const answer = { status: 200, headers: new Map<string, string>(), text: '' };
    const response = {
      writeHead(status: number) {
        answer.status = status;
        return response;
      },
      setHeader(name: string, value: string) {
        answer.headers.set(name, value);
        return response;
      },
      end(text = '') {
        answer.text = text;
        return response;
      },
    };
    await handle({ url }, response);
    return answer;
  }

  test('signs the token of the user, where the page asks for it', async () => {
    const answer = await answerTo(path, async () => user);
    expect(decodeJwt(answer.text)).toMatchObject(claims);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect((await answerTo('/', async () => user)).status).toBe(404);
  });

  test('goes on after a user for whom it cannot sign, and logs no key', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const answer = await answerTo(path, async () => ({ ...user, lastName: '' }));
    expect(answer).toMatchObject({ status: 500, text: '' });
    expect(inspect(log.mock.calls)).toContain('`lastName` must be a text that is not empty');
    expect(inspect(log.mock.calls)).not.toContain('KEY-----');
    log.mockRestore();
  });
});

describe('docs/server.md', () => {
  const [tokenFor = '', ...runtimes] = codeBlocks(page);

  test('lists every option, and what is required', () => {
    const options = rows(section('docs/server.md', '## Options'));
    expect(firstColumn(section('docs/server.md', '## Options'))).toEqual(optionNames);
    const source = read('src/server/embed-token-options.ts');
    const required = optionNames.filter((name) => source.includes(`\n  ${name}: `));
    expect(options.filter(([, byDefault]) => byDefault === 'required').map(([name]) => name)).toEqual(
      required.map((name) => `\`${name}\``),
    );
    expect(options.find(([name]) => name === '`expiresInSeconds`')?.[1]).toBe('`300`');
  });

  test('shows a function that signs', async () => {
    const sign = run(tokenFor, { signEmbedToken, process: { env } }) as (given: object) => Promise<string>;
    expect(decodeJwt(await sign(user))).toMatchObject(claims);
  });

  test.each(['Express', 'Next.js', 'Cloudflare Workers', 'Deno', 'Bun'])('has a note on %s', (runtime) =>
    expect(section('docs/server.md', '## Runtimes')).toContain(`${runtime}`),
  );

  test('each note answers with the token, and lets nobody store it', () => {
    expect(runtimes).toHaveLength(5);
    for (const code of runtimes) {
      expect(code).toContain('await tokenFor(');
      expect(code).toContain("'Cache-Control'");
      expect(code).toContain("'no-store'");
    }
  });

  test('names the error codes', () => {
    const [, union = ''] = /type SignTokenErrorCode = ([^;]+);/.exec(read('src/server/sign-token-error.ts')) ?? [];
    const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code]) => code);
    expect(codes).toHaveLength(2);
    for (const code of codes) expect(section('docs/server.md', '## Errors')).toContain(`\`${code}\``);
  });

  test('imports names that exist', () => {
    for (const [, names = ''] of `${readme}${page}`.matchAll(
      /import \{ ([^}]+) \} from 'activepieces-connect\/server'/g,
    ))
      expect(Object.keys(server)).toContain(names);
  });
});
