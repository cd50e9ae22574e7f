import { ListProjectRequestForPlatformQueryParams } from '@activepieces/shared';
import { Hono } from 'hono';
import type { ApiContext } from './api-context.ts';
import { derivedId } from './ids.ts';
import { paginate, readPageRequest } from './page.ts';
import type { StoredProject } from './projects.ts';
import { requireQuery } from './request-shape.ts';

/** The projects of a user; for an admin all of them. */
export function projectRoutes({ requireUser, projects, accounts, flows, platformId }: ApiContext): Hono {
  return new Hono().get('/', async (c) => {
    const { userId } = await requireUser(c);
    const query = requireQuery(c, ListProjectRequestForPlatformQueryParams, ['types']);
    const isOwn = await accounts.projectsOf(userId);
    const name = query.displayName?.toLowerCase() ?? '';
    const found = await projects.list(
      ({ id, displayName, externalId }) =>
        isOwn(id) &&
        displayName.toLowerCase().includes(name) &&
        (query.externalId === undefined || externalId === query.externalId),
    );
    const { rows, next, previous } = paginate(found, readPageRequest(query));
    const ownerId = await accounts.findAdmin();
    const [usersIn, flowsIn] = [await accounts.countMembers(), await flows.countIn()];
    const countsOf = (id: string) => {
      const [users, total] = [usersIn(id), flowsIn(id)];
      return { totalUsers: users, activeUsers: users, totalFlows: total, activeFlows: total };
    };
    const data = rows.map((project) => ({
      ...describeProject(project, platformId, ownerId),
      analytics: countsOf(project.id),
    }));
    return c.json({ data, next, previous });
  });
}

const colors = ['GREEN', 'BLUE', 'ORANGE', 'PURPLE', 'CYAN', 'PINK', 'YELLOW', 'RED'];

function describeProject({ sequence, ...project }: StoredProject, platformId: string, ownerId: string | null): object {
  const { id, created, updated } = project;
  return {
    ...project,
    ownerId,
    platformId,
    maxConcurrentJobs: null,
    type: 'TEAM',
    icon: { color: colors[sequence % colors.length] },
    releasesEnabled: false,
    metadata: null,
    plan: {
      id: derivedId(`plan:${id}`),
      created,
      updated,
      projectId: id,
      locked: false,
      name: 'default-embeddings-limit',
      piecesFilterType: 'NONE',
      pieces: [],
    },
  };
}
