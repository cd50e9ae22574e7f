import { quillmailBody } from './connection-bodies.ts';
import type { TestInstance, UserSession } from './test-instance.ts';

/** Calls the API for global connections, by default as the admin. */
export function globalCalls(instance: TestInstance, admin: UserSession) {
  const call = (method: string, id = '', body?: unknown, { token } = admin) =>
    instance.call(method, `/v1/global-connections${id}`, { token, body });

  const save = (overrides: object, session = admin) => {
    const { projectId: _, ...body } = quillmailBody('', { scope: 'PLATFORM', projectIds: [], ...overrides });
    return call('POST', '', body, session);
  };

  return { call, save };
}
