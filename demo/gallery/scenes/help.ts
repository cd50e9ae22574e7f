import type { FieldSpec } from '../../../src/field-model.ts';
import { refuse } from '../memory-backend.ts';
import { type Shows, scenesFor } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { customAuth, listed, pieceOf, quillmail, secretAuth } from './apps.ts';
import { save } from './saving.ts';

const text = (displayName: string): FieldSpec => ({ type: 'TEXT', key: 'text', displayName, required: true });
const key: FieldSpec = { type: 'SECRET', key: 'secret', displayName: 'API key', required: true };

/** What looks wrong where. */
const pasted: [what: string, field: FieldSpec, typed: string][] = [
  ['space in a key', key, 'qm_live_48 21'],
  ['quotation marks', key, '"qm_live_4821"'],
  ['the word before a key', key, 'Bearer qm_live_4821'],
  ['a line of an .env file', key, 'QUILLMAIL_API_KEY=qm_live_4821'],
  ['a whole address', text('Host'), 'https://newsletters.harbour.quillmail.example/settings/keys'],
  ['no whole address', text('Base URL'), 'newsletters.harbour.quillmail.example/api/v2'],
];

/** One for each thing that it may mean. */
const refusals: [means: string, detail: string][] = [
  ['unauthorized', 'Unauthorized'],
  ['forbidden', 'Request failed with status code 403'],
  ['not found', '404 Not Found'],
  ['no host', 'getaddrinfo ENOTFOUND api.quilmail.example'],
  ['no answer', 'connect ECONNREFUSED 10.0.0.4:8200'],
  ['certificate', 'self-signed certificate'],
  ['busy', 'Too Many Requests'],
  ['down', '503 Service Unavailable'],
];

const steps = Array.from({ length: 8 }, (_, index) => `${index + 1}. Open the **settings** of your Quillmail account.`);
const told = pieceOf('quillmail', secretAuth('API key', steps.join('\n')));

async function paste(stage: Stage, field: FieldSpec, typed: string): Promise<void> {
  await stage.form(pieceOf('quillmail', customAuth([field])));
  await stage.user.find('.paste-suggestion');
  await stage.user.fill('.input', typed);
  (await stage.user.find('.input')).dispatchEvent(new Event('change', { bubbles: true }));
  await stage.user.find('.paste-suggestion-fix');
}

/** What helps in the moment: with what was pasted, what was refused, what was lost. */
export const help: Shows = {
  ...scenesFor(pasted, ([what, field, typed]) => [what, (stage) => paste(stage, field, typed)]),
  async mended(stage) {
    await paste(stage, key, '"qm_live_4821"');
    await stage.user.click('.paste-suggestion-fix');
    await stage.user.find('.paste-suggestion:not([data-empty])');
  },
  ...scenesFor(refusals, ([means, detail]) => [
    `means: ${means}`,
    async (stage) => {
      await save(stage, async () => refuse('rejected', detail));
      await stage.user.find('.alert-detail + .alert-detail');
    },
  ]),
  'given back': (stage) =>
    stage.form(pieceOf('basalt', customAuth([text('Host'), key])), {
      draft: {
        for: { pieceName: '@demo/piece-basalt', connectionName: 'main' },
        method: 'CUSTOM_AUTH',
        values: { text: 'db.harbour.example' },
      },
    }),
  // On a phone they may be folded.
  'long instructions': (stage) => stage.form(told),
  'long instructions, read before': (stage) =>
    stage.form(told, {
      request: { connectionName: 'Newsletter' },
      connections: async () => [listed('Newsletter', { pieceName: quillmail.name })],
    }),
};
