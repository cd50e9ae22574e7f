import type { Answer } from '../../../../demo/testing/answer.ts';
import { TestActivepieces } from '../../../../demo/testing/test-activepieces.ts';
import type { OAuth2Backend } from '../../backend.ts';
import { activepiecesBackend } from './activepieces-backend.ts';

export const pieceName = '@test/piece-acme';
export const urlRoute = 'POST /v1/app-connections/oauth2/authorization-url';
export const cloudRoute = 'GET /apps';
export const noCloudApps = { [cloudRoute]: { status: 200, body: {} } };
/** The redirect page of the instance. */
export const instance = {
  uri: 'https://ap.example/redirect',
  origin: 'https://ap.example',
  encoded: false,
  own: false,
};

/** By route; what else is asked, an instance without apps answers. */
export type Answers = Record<string, Answer>;

export async function oauth2Harness(answers: Answers): Promise<{ server: TestActivepieces; oauth2: OAuth2Backend }> {
  const server = new TestActivepieces();
  for (const [route, answer] of Object.entries({ ...noCloudApps, ...answers })) server.on(route, () => answer);
  const oauth2 = await activepiecesBackend(server).oauth2?.();
  if (!oauth2) throw new Error('no OAuth2');
  return { server, oauth2 };
}
