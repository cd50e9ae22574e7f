import { failWith } from '../memory-backend.ts';
import { type SceneGroup, scenesFor } from '../scene.ts';
import { submitFilledForm } from './saving.ts';

/** One message of an app for each hint. */
const rejections: [hint: string, detail: string][] = [
  ['unauthorized', 'Unauthorized'],
  ['forbidden', 'Request failed with status code 403'],
  ['not found', '404 Not Found'],
  ['no host', 'getaddrinfo ENOTFOUND api.quilmail.example'],
  ['no answer', 'connect ECONNREFUSED 10.0.0.4:8200'],
  ['certificate', 'self-signed certificate'],
  ['busy', 'Too Many Requests'],
  ['down', '503 Service Unavailable'],
];

export const errorHintScenes: SceneGroup = scenesFor(rejections, ([hint, detail]) => [
  hint,
  async (stage) => {
    await submitFilledForm(stage, async () => failWith('rejected', detail));
    await stage.user.find('.alert-detail + .alert-detail');
  },
]);
