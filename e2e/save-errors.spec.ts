import { acmeDialog, openAcme } from './support/acme.ts';
import type { HostPage } from './support/host-page.ts';
import { settledBy } from './support/last-input.ts';
import { saveFailures } from './support/save-failures.ts';
import { expect, test } from './support/test.ts';

const route = 'POST /v1/app-connections';
const notSaved = 'Nothing was saved.';
const maybeSaved = 'It may have been saved anyway. Trying again won’t create a second connection.';
const unreachable = 'Couldn’t reach the server. Check your internet connection or VPN and try again.';

/** A given session cannot be renewed, so a save that fails with 401 is not repeated with a new one. */
const session = { token: 'token-1', projectId: 'project-1' };

async function expectFailure(host: HostPage, text: string): Promise<void> {
  const { key, alert } = acmeDialog(host);
  await expect(alert).toHaveText(text);
  await expect(alert).toBeFocused();
  await expect(key).toHaveValue('sk-123');
  expect((await host.outcome()).status).toBe('pending');
}

/** Repeated saves have the same body, so that they create one connection. */
async function expectOneConnection(host: HostPage, input: Promise<void>): Promise<void> {
  const outcome = await settledBy(host, input);
  const { instance } = host.stage;
  const { saves } = instance;
  expect(outcome).toMatchObject({ status: 'resolved', value: { connection: { name: 'acme-1' } } });
  for (const body of saves) expect(body).toEqual(saves[0]);
  expect(await instance.stored()).toHaveLength(1);
}

const FAILURES_PER_DIALOG = 6;

for (let first = 0; first < saveFailures.length; first += FAILURES_PER_DIALOG) {
  const failures = saveFailures.slice(first, first + FAILURES_PER_DIALOG);
  test(`every failure has its message: from “${failures.at(0)?.name}” to “${failures.at(-1)?.name}”`, async ({
    host,
    stage,
  }) => {
    stage.instance.inTurn(route, ...failures.map(({ answer }) => answer));
    const { key, submit } = await openAcme(host, {}, { session });
    await key.fill('sk-123');
    let mayBeSaved = false;
    for (const [index, { name, text, detail, hint, isUnknown }] of failures.entries()) {
      await test.step(name, async () => {
        await submit.click();
        // A refusal says nothing about the saves before it.
        mayBeSaved ||= isUnknown !== undefined;
        const outcome = isUnknown === 'claim' ? '' : mayBeSaved ? maybeSaved : notSaved;
        await expectFailure(host, text + (detail ?? '') + (hint ?? '') + outcome);
        expect(stage.instance.saves).toHaveLength(index + 1);
      });
    }
    await expectOneConnection(host, submit.click());
    expect(stage.instance.saves).toHaveLength(failures.length + 1);
  });
}

test('the connection is cut', async ({ host, stage }) => {
  let down = true;
  // The browser itself repeats a request when a connection that it kept open turns out to be dead.
  stage.instance.on(route, () => (down ? 'drop' : undefined));
  const { key, submit } = await openAcme(host);
  await key.fill('sk-123');
  await submit.click();
  await expectFailure(host, unreachable + maybeSaved);
  down = false;
  await expectOneConnection(host, submit.click());
});

test('the browser is offline', async ({ host, page }) => {
  const { key, submit } = await openAcme(host);
  await key.fill('sk-123');
  await page.context().setOffline(true);
  await submit.click();
  // Without a network the part that says more may not have loaded.
  const { alert } = acmeDialog(host);
  await expect(alert).toContainText('You seem to be offline. Check your internet connection and try again.');
  await page.context().setOffline(false);
  await expectOneConnection(host, submit.click());
});

test('the server does not answer within a minute', async ({ host, stage, page }) => {
  await page.clock.install();
  const release = stage.instance.hold(route);
  const { key, submit } = await openAcme(host);
  await key.fill('sk-123');
  await submit.click();
  await expect.poll(() => stage.instance.saves.length).toBe(1);
  await page.clock.fastForward(60_000);
  await expectFailure(host, `This took too long, so it was stopped. You can safely try again.${maybeSaved}`);
  expect(stage.instance.saves).toHaveLength(1);
  release();
  await expectOneConnection(host, submit.click());
});
