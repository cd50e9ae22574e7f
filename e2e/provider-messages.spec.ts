import { rejectedCredentials } from '../demo/testing/answer.ts';
import { openAcme } from './support/acme.ts';
import { expect, test } from './support/test.ts';

const route = 'POST /v1/app-connections';
const secret = 'sk-live-51Hx/kQ+z';

for (const { what, error, displayed } of [
  {
    what: 'controls that turn text around',
    error: 'Key \u202egnorw\u202c \u2067x\u2069',
    displayed: 'Acme says: Key gnorw x',
  },
  {
    what: 'controls of terminals',
    error: '\u001b[31mKey\u001b[0m\u0000 is\u0007 wrong',
    displayed: 'Acme says: Key is wrong',
  },
  {
    what: '600,000 tags that never end',
    error: `Wrong ${'<'.repeat(600_000)}`,
    displayed: `Acme says: Wrong ${'<'.repeat(293)}…`,
  },
]) {
  test(`a provider’s message is shown without ${what}`, async ({ host, stage }) => {
    stage.instance.inTurn(route, rejectedCredentials(error));
    const { key, submit, alert } = await openAcme(host);
    await key.fill(secret);
    await submit.click();
    await expect(alert.locator('.alert-detail').first()).toHaveText(displayed);
  });
}
