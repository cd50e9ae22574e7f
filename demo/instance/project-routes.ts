import { ListProjectRequestForPlatformQueryParams } from '@activepieces/shared';
import { Hono } from 'hono';
import { requireUser } from './access.ts';
import type { Accounts } from './accounts.ts';
import type { Platform } from './database.ts';
import { derivedId } from './ids.ts';
import { json } from './json.ts';
import { readPageRequest } from './page.ts';
import type { ProjectRow, Projects } from './projects.ts';
import { requireQuery } from './request-shape.ts';
import type { SessionTokens } from './session-token.ts';

export function projectRoutes(options: {
  projects: Projects;
  accounts: Accounts;
  tokens: SessionTokens;
  platform: Platform;
}): Hono {
  const { projects, accounts, tokens, platform } = options;
  return new Hono().get('/', async (c) => {
    const principal = await requireUser(c, tokens);
    const query = requireQuery(c, ListProjectRequestForPlatformQueryParams, ['types']);
    const { rows, next, previous } = await projects.list(principal.userId, query, readPageRequest(query));
    const ownerId = await accounts.findAdmin();
    return json(c, { data: rows.map((row) => describeProject(row, platform, ownerId)), next, previous });
  });
}

const colors = ['GREEN', 'BLUE', 'ORANGE', 'PURPLE', 'CYAN', 'PINK', 'YELLOW', 'RED'];

function describeProject(row: ProjectRow, platform: Platform, ownerId: string | null): object {
  const created = row.created.toISOString();
  const updated = row.updated.toISOString();
  return {
    id: row.id,
    created,
    updated,
    ownerId,
    displayName: row.display_name,
    platformId: platform.id,
    maxConcurrentJobs: null,
    type: 'TEAM',
    icon: { color: colors[row.sequence % colors.length] },
    externalId: row.external_id,
    releasesEnabled: false,
    metadata: null,
    plan: {
      id: derivedId(`plan:${row.id}`),
      created,
      updated,
      projectId: row.id,
      locked: false,
      name: 'default-embeddings-limit',
      piecesFilterType: 'NONE',
      pieces: [],
    },
    analytics: { totalUsers: row.users, activeUsers: row.users, totalFlows: row.flows, activeFlows: row.flows },
  };
}
