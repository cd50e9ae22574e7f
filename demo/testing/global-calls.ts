import { quillmailBody } from './connection-bodies.ts';
import type { Session, TestInstance } from './test-instance.ts';

/** Calls for connections of the whole platform, as the admin unless a test says otherwise. */
export function globalCalls(instance: TestInstance, admin: Session) {
  const call = (method: string, id = '', body?: unknown, { token } = admin) =>
    instance.call(method, `/v1/global-connections${id}`, { token, body });

  const save = (more: object, session = admin) => {
    const { projectId: _, ...body } = quillmailBody('', { scope: 'PLATFORM', projectIds: [], ...more });
    return call('POST', '', body, session);
  };

  return { call, save };
}
