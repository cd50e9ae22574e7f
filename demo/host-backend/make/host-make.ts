import type { Hono } from 'hono';
import { createMakeProxy, type MakeProxy } from '../../../src/make-server/index.ts';
import { harbourKit } from '../../make/definitions/index.ts';
import { demoTokens, teams } from '../../make/teams.ts';
import type { SiteUrls } from '../../sites/site-urls.ts';
import { currentWorkspace } from '../workspaces.ts';
import { createDialogTokens } from './dialog-token.ts';
import { createMakeClient } from './make-client.ts';
import { makeRoutes } from './routes.ts';

/** The Make team of each customer, which a SaaS stores with its customers. */
const teamOf: { [workspace: string]: number } = { [currentWorkspace.id]: teams.harbourLane };

/** What a SaaS needs for the Make backend: the proxy, and a token that identifies the user to it. */
export function createHostMake({ site, urls }: { site: Hono; urls: SiteUrls }): { proxy: MakeProxy; routes: Hono } {
  const { token } = demoTokens.harbourLane;
  // Make is a site of this process, and Node does not resolve *.localhost on every system.
  const fetchMake: typeof fetch = async (input, init) => site.fetch(new Request(input, init));
  const tokens = createDialogTokens();

  const proxy = createMakeProxy({
    baseUrl: urls.make,
    token,
    prefix: '/make',
    allowedOrigins: [urls.connect],
    apps: [harbourKit.app],
    fetch: fetchMake,
    async authenticate(request) {
      const [, given = ''] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
      const workspace = await tokens.workspaceOf(given);
      const teamId = workspace === undefined ? undefined : teamOf[workspace];
      return teamId === undefined ? undefined : { teamId };
    },
  });
  const client = createMakeClient({ baseUrl: urls.make, token, fetch: fetchMake });
  const setup = { teamId: teams.harbourLane, app: harbourKit.app };
  return { proxy, routes: makeRoutes({ ...setup, client, tokens, urls }) };
}
