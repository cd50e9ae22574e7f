import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll } from 'vitest';
import { inMemory, openDataDir } from '../data-dir.ts';
import { openEmbeddedSites } from '../embedded-sites.ts';
import { openAdminSession } from '../host-backend/admin-session.ts';
import { openInstance } from '../instance/instance.ts';
import { listen } from '../listen.ts';
import { allSites } from '../sites/all-sites.ts';
import { siteUrls } from '../sites/site-urls.ts';
import { send } from './send.ts';

export type UserSession = { userId: string; token: string; projectId: string; platformId: string };

type CallOptions = { token?: string | undefined; body?: unknown; headers?: { [name: string]: string } };

/** An instance and the apps, on a real port and without a host, until the tests of the file have run. */
export async function startTestInstance({ buildsFlows = false } = {}) {
  const dataDir = await openDataDir(inMemory, false);
  const instance = await openInstance(dataDir);
  const key = await instance.signingKeys.create();
  const listener = await listen(0);
  const urls = siteUrls(listener.port);
  const sites = allSites(await openEmbeddedSites({ instance, urls, latencyMs: 0, buildsFlows }), urls);
  listener.answerWith((request, bindings) => sites.fetch(request, bindings));

  afterAll(async () => {
    await listener.close();
    await instance.close();
  });

  const call = (method: string, path: string, { token, body, headers }: CallOptions = {}) => {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const sent = { origin: 'https://host.example', ...authorization, ...headers };
    return send(`${urls.instance}/api${path}`, { method, headers: sent, body });
  };

  const sign = async (claims: { [claim: string]: unknown }, expires: string | number = '5m') =>
    new SignJWT({ externalUserId: 'ada', externalProjectId: 'one', firstName: 'Ada', lastName: 'Lab', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: key.id })
      .setExpirationTime(expires)
      .sign(createPrivateKey(key.privateKey));

  return {
    call,
    sign,
    urls,
    platformId: instance.platform.id,
    instance,
    /** The decrypted value, as a flow uses it. */
    readValue: async (id: string) => (await instance.connections.readValue(id)) as { [key: string]: unknown },
    async signIn(claims: { [claim: string]: unknown } = {}): Promise<UserSession> {
      const answer = await call('POST', '/v1/managed-authn/external-token', {
        body: { externalAccessToken: await sign(claims) },
      });
      const body = answer.json as { id: string; token: string; projectId: string; platformId: string };
      return { userId: body.id, token: body.token, projectId: body.projectId, platformId: body.platformId };
    },
    /** A session of the platform's admin for the host's project. */
    signInAsAdmin: (): Promise<UserSession> => openAdminSession(instance),
  };
}

export type TestInstance = Awaited<ReturnType<typeof startTestInstance>>;
