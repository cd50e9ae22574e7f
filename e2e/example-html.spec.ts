import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { jwtVerify } from 'jose';
import { copyExample } from './support/examples/copy-example.ts';
import { typeAndSave } from './support/journey.ts';
import { PACKED_DIST } from './support/packed.ts';
import { secretPiece } from './support/pieces.ts';
import { ServerProcess } from './support/server-process.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signing = {
  // In one line, as many tools keep it.
  ACTIVEPIECES_SIGNING_KEY: String(privateKey.export({ type: 'pkcs1', format: 'pem' })).replaceAll('\n', '\\n'),
  ACTIVEPIECES_SIGNING_KEY_ID: 'key-1',
};

test('the plain page: a click, the dialog, a save, the result', async ({ page, stage }) => {
  stage.instance.pieces = [{ ...secretPiece, name: '@activepieces/piece-sendgrid' }];
  const folder = copyExample('html');
  const installed = createRequire(join(folder, 'server.mjs')).resolve('activepieces-connect/connect.js');
  expect(installed).toBe(join(PACKED_DIST, 'connect.js'));
  const example = await ServerProcess.start(folder, 'server.mjs', {
    ...signing,
    ACTIVEPIECES_URL: stage.url('instance'),
  });
  try {
    await page.goto(example.url);
    await page.getByRole('button', { name: 'Connect SendGrid' }).click();
    await typeAndSave(dialogFrame(page));
    await expect(page.getByRole('status')).toHaveText(/^Connected: \S+$/);
  } finally {
    await example.stop();
  }
  const [exchange] = stage.instance.requestsTo('POST /v1/managed-authn/external-token');
  const { externalAccessToken } = JSON.parse(exchange?.text ?? '{}') as { externalAccessToken: string };
  const { payload, protectedHeader } = await jwtVerify(externalAccessToken, publicKey);
  expect(protectedHeader.kid).toBe('key-1');
  expect(payload).toMatchObject({ version: 'v3', externalUserId: 'user-1', externalProjectId: 'customer-1' });
});

test('a wrong key stops the server with a sentence, before it has users', async () => {
  const environment = { ...signing, ACTIVEPIECES_SIGNING_KEY: '', ACTIVEPIECES_URL: 'https://ap.example' };
  const started = ServerProcess.start(copyExample('html'), 'server.mjs', environment);
  await expect(started).rejects.toThrow('`signingKey` is empty. Is the environment variable set?');
});
