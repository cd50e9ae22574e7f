import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { jwtVerify } from 'jose';
import { build, type Rolldown } from 'vite';
import { PACKED_DIST } from './support/packed.ts';
import { expect, test } from './support/test.ts';

const file = `${PACKED_DIST}/server.mjs`;
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const options = {
  signingKey: String(privateKey.export({ type: 'pkcs1', format: 'pem' })),
  keyId: 'key-1',
  externalUserId: 'user-1',
  externalProjectId: 'customer-1',
  firstName: 'Ada',
  lastName: 'Marlow',
};

/** The published file with jose in it, as a script that sets `server`. An import of Node's modules would fail it. */
async function bundle(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'server' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('server.mjs was not bundled');
  return chunk.code;
}

test('the published file imports jose and nothing else, and names no global of Node', () => {
  const source = readFileSync(file, 'utf8');
  const imported = [...source.matchAll(/\b(?:from|import|require)\b\s*\(?\s*["']([^"']+)["']/g)].map(
    ([, name]) => name,
  );
  expect(imported).toEqual(['jose']);
  expect(source.match(/\b(node:|process\.|Buffer\b|globalThis\.process|__dirname|import\.meta)/g)).toBeNull();
});

test('it signs where there are web standards only', async () => {
  const globals = { crypto, CryptoKey, TextEncoder, TextDecoder, atob, btoa, structuredClone };
  const context = createContext(globals);
  runInContext(`${await bundle()}\nglobalThis.server = server;`, context);
  const token: unknown = await runInContext(`server.signEmbedToken(${JSON.stringify(options)})`, context);
  const { payload } = await jwtVerify(String(token), publicKey);
  expect(payload.externalUserId).toBe('user-1');
});

test('it signs in a worker, which has nothing of Node', async ({ page, stage }) => {
  stage.sites.host = () => ({ html: '<!doctype html><title>Worker</title>' });
  await page.goto(stage.url('host', '/'));
  const script = `${await bundle()}
    onmessage = async ({ data }) => postMessage(await server.signEmbedToken(data).catch((error) => error.message));`;
  const token = await page.evaluate(
    ([code, data]) =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = ({ data: signed }) => resolve(signed);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(data);
      }),
    [script, options] as const,
  );
  const { payload, protectedHeader } = await jwtVerify(token, publicKey);
  expect([protectedHeader.alg, payload.externalProjectId]).toEqual(['RS256', 'customer-1']);
});
