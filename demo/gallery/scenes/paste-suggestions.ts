import type { FieldSpec } from '../../../src/field-model.ts';
import { type SceneGroup, scenesFor } from '../scene.ts';
import type { SceneStage } from '../stage.ts';
import { customAuthSpec, pieceOf } from './apps.ts';

const text = (displayName: string): FieldSpec => ({ type: 'TEXT', key: 'text', displayName, required: true });
const apiKey: FieldSpec = { type: 'SECRET', key: 'secret', displayName: 'API key', required: true };

const pastes: [name: string, field: FieldSpec, pasted: string][] = [
  ['space in a key', apiKey, 'qm_live_48 21'],
  ['quotation marks', apiKey, '"qm_live_4821"'],
  ['Bearer prefix', apiKey, 'Bearer qm_live_4821'],
  ['line of an .env file', apiKey, 'QUILLMAIL_API_KEY=qm_live_4821'],
  ['masked copy of a key', apiKey, 'qm_live_••••4821'],
  ['dash of a word processor', apiKey, 'qm–live–4821'],
  ['key without line breaks', text('SSH key'), '-----BEGIN PRIVATE KEY-----MIIEvQ-----END PRIVATE KEY-----'],
  ['part of a key file', text('Credentials'), '{"type":"service_account","private_key":"-----BEGIN'],
  ['URL in place of a host', text('Host'), 'https://newsletters.harbour.quillmail.example/settings/keys'],
  ['URL without scheme', text('Base URL'), 'newsletters.harbour.quillmail.example/api/v2'],
];

async function paste(stage: SceneStage, field: FieldSpec, pasted: string): Promise<void> {
  await stage.openForm(pieceOf('quillmail', customAuthSpec([field])));
  await stage.user.fill('.input', pasted);
  (await stage.user.find('.input')).dispatchEvent(new Event('change', { bubbles: true }));
  await stage.user.find('.paste-suggestion:not([data-empty])');
}

export const pasteSuggestions: SceneGroup = {
  ...scenesFor(pastes, ([name, field, pasted]) => [name, (stage) => paste(stage, field, pasted)]),
  async applied(stage) {
    await paste(stage, apiKey, '"qm_live_4821"');
    await stage.user.click('.paste-suggestion-fix');
    await stage.user.find('.paste-suggestion:not([data-empty])');
  },
};
