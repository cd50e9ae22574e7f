import type { Answer } from '../../../../demo/testing/answer.ts';
import { TestActivepieces } from '../../../../demo/testing/test-activepieces.ts';
import type { ListedConnection } from '../../../model/connection.ts';
import { activepiecesBackend } from './activepieces-backend.ts';

export const pageOf = (data: unknown[], next: string | null = null) => ({
  status: 200,
  body: { data, next, previous: null },
});

export const listed: ListedConnection = {
  id: 'id 1',
  externalId: 'acme-1',
  displayName: 'Acme',
  type: 'SECRET_TEXT',
  pieceName: '@test/piece-acme',
  status: 'ACTIVE',
  scope: 'PROJECT',
  projectIds: [],
  preSelectForNewProjects: false,
};
export const wire = {
  id: 'id 1',
  externalId: 'acme-1',
  displayName: 'Acme',
  type: 'SECRET_TEXT',
  pieceName: listed.pieceName,
};

export const shared: ListedConnection = { ...listed, scope: 'PLATFORM' };

export async function manageHarness(answers: Record<string, Answer> = {}) {
  const server = new TestActivepieces();
  for (const [route, answer] of Object.entries(answers)) server.on(route, () => answer);
  const credentials = { session: { token: 'token-1', projectId: 'project-7' } };
  const backend = activepiecesBackend(server, { credentials });
  const manage = await backend.manage?.();
  if (!manage) throw new Error('no manage');
  return { server, manage };
}
