import { type SigningKey, signEmbedJwt } from './embed-jwt.ts';
import { defaultUser } from './users.ts';

/** How the host's backend authenticates to its instance. */
export type InstanceCredentials =
  | { kind: 'signing-key'; key: SigningKey }
  | { kind: 'session'; session: { token: string; projectId: string } };

/** Sends a request to the instance: over the network, or directly to the embedded one. */
export type SendToInstance = (path: string, init?: RequestInit) => Response | Promise<Response>;

export type InstanceClient = {
  /** Calls the API as the host; signs in if necessary. The caller puts `projectId` into the request. */
  call(makeRequest: (projectId: string) => { path: string } & RequestInit): Promise<Response>;
  /** Calls what needs no token. */
  callPublic: SendToInstance;
};

export function createInstanceClient(send: SendToInstance, credentials: InstanceCredentials): InstanceClient {
  let session: Promise<{ token: string; projectId: string }> | undefined;

  const signIn = async () => {
    if (credentials.kind === 'session') return credentials.session;
    const externalAccessToken = await signEmbedJwt(credentials.key, defaultUser);
    const answer = await send('/api/v1/managed-authn/external-token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ externalAccessToken }),
    });
    if (!answer.ok) throw new Error(`The instance refused the host's token: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { token: string; projectId: string };
  };

  const attempt: InstanceClient['call'] = async (makeRequest) => {
    session ??= signIn();
    // A failed sign-in must not be remembered.
    session.catch(() => {
      session = undefined;
    });
    const { token, projectId } = await session;
    const { path, ...init } = makeRequest(projectId);
    return send(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
  };

  return {
    callPublic: send,
    async call(makeRequest) {
      const answer = await attempt(makeRequest);
      if (answer.status !== 401) return answer;
      session = undefined;
      return attempt(makeRequest);
    },
  };
}
