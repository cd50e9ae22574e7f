import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { jwtVerify } from 'jose';
import { copyExample } from './support/examples/copy-example.ts';
import { typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { ServerProcess } from './support/server-process.ts';
import { expect, test } from './support/test.ts';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

let folder = '';

test.beforeAll(() => {
  // Half a minute on an idle machine.
  test.setTimeout(300_000);
  folder = copyExample('next');
  execFileSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
});

test('the Next example: a page from the server, a click, the dialog, a save, the result', async ({
  page,
  request,
  stage,
  dialog,
}) => {
  stage.instance.pieces = [{ ...secretPiece, name: '@activepieces/piece-slack' }];
  const server = await ServerProcess.start(folder, [next, 'start', '--hostname', 'localhost'], {
    NEXT_TELEMETRY_DISABLED: '1',
    ACTIVEPIECES_URL: stage.url('instance'),
    ACTIVEPIECES_SIGNING_KEY: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    ACTIVEPIECES_SIGNING_KEY_ID: 'key-1',
  });
  try {
    const html = await (await request.get(server.url)).text();
    expect(html).toContain('<button type="button">Connect Slack</button>');
    expect(html).not.toContain('PRIVATE KEY');
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Connect Slack' }).click();
    await typeAndSave(dialog);
    await expect(page.getByRole('status')).toHaveText('Connected: slack_of_customer_42');
  } finally {
    await server.stop();
  }
  const [exchange] = stage.instance.requestsTo('POST /v1/managed-authn/external-token');
  const { externalAccessToken } = JSON.parse(exchange?.text ?? '{}') as { externalAccessToken: string };
  const { payload, protectedHeader } = await jwtVerify(externalAccessToken, publicKey);
  expect(protectedHeader.kid).toBe('key-1');
  expect(payload).toMatchObject({ version: 'v3', externalUserId: 'user-1', externalProjectId: 'customer-42' });
});
