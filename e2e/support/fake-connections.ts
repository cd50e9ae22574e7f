import type { ApiAnswer, ApiRequest, Piece } from './fake-instance.ts';

export type StoredConnection = {
  id: string;
  externalId: string;
  displayName: string;
  pieceName: string;
  type: string;
  pieceVersion: string;
  status?: 'ACTIVE' | 'ERROR' | 'MISSING';
  /** Default `PROJECT`. */
  scope?: 'PROJECT' | 'PLATFORM';
  created?: string;
  owner?: { firstName: string; lastName: string } | null;
  flowIds?: string[];
  projectIds?: string[];
  preSelectForNewProjects?: boolean;
};

type Project = { id: string; displayName: string };

const project = 'project-1';
/** As the instance says no. */
export const refusal = (status: number, code: string): ApiAnswer => ({ status, body: { code, params: {} } });
const gone = refusal(404, 'ENTITY_NOT_FOUND');

/** An instance's connections and what may be done with them (contract 4.1, 4.4, 6.1). */
export class FakeConnections {
  all: StoredConnection[] = [];
  projects: Project[] = [{ id: project, displayName: 'Sales' }];
  /** In how many workflows of the project a piece is used. */
  usage: Record<string, number> = {};
  /** Whether whoever signs in administers the platform. */
  isAdmin = false;
  /** Whether the plan has connections for the whole platform. */
  hasPlan = true;

  answer(route: string, request: ApiRequest, pieces: Piece[]): ApiAnswer | undefined {
    const { body, query } = request;
    const [, what, id = ''] = /^\w+ \/v1\/(app|global)-connections(?:\/(\w[\w-]*))?$/.exec(route) ?? [];
    if (what === 'global') return this.#global(request, id);
    switch (route) {
      case 'GET /v1/app-connections':
        return this.#page(query, ({ scope, projectIds }) => scope !== 'PLATFORM' || !!projectIds?.includes(project));
      case 'POST /v1/app-connections':
        return { status: 201, body: this.#save({ ...body, projectIds: [project] }, 'PROJECT') };
      case 'POST /v1/app-connections/replace':
        return this.#replace(body);
      case 'GET /v1/projects':
        return { status: 200, body: { data: this.projects, next: null, previous: null } };
      case 'GET /v1/pieces':
        return { status: 200, body: pieces.map(({ auth: _, ...piece }) => this.#summary(piece)) };
    }
    return what === 'app' && id ? this.#change(request, id, 'PROJECT') : undefined;
  }

  /** Asks for the plan first, then for the role. */
  #global({ method, query, body }: ApiRequest, id: string): ApiAnswer {
    if (!this.hasPlan) return refusal(402, 'FEATURE_DISABLED');
    if (!this.isAdmin) return refusal(403, 'AUTHORIZATION');
    if (id) return this.#change({ method, body }, id, 'PLATFORM');
    if (method === 'POST') return { status: 201, body: this.#save(body, 'PLATFORM') };
    return this.#page(query, ({ scope }) => scope === 'PLATFORM');
  }

  /** As the instance seeks: what is deleted meanwhile moves nothing to another page. */
  #page(query: URLSearchParams, belongs: (one: StoredConnection) => boolean): ApiAnswer {
    const [pieceName, name, cursor] = ['pieceName', 'displayName', 'cursor'].map((key) => query.get(key));
    const limit = Number(query.get('limit') ?? 10);
    const start = cursor
      ? Math.max(
          0,
          this.all.findIndex(({ id }) => id === cursor),
        )
      : 0;
    const found = this.all
      .slice(start)
      .filter(belongs)
      .filter((one) => !pieceName || one.pieceName === pieceName)
      .filter((one) => !name || one.displayName.toLowerCase().includes(name.toLowerCase()));
    const data = found.slice(0, limit).map((one) => this.#shown(one));
    return { status: 200, body: { data, next: found[limit]?.id ?? null, previous: null } };
  }

  #change({ method, body }: Pick<ApiRequest, 'method' | 'body'>, id: string, scope: string): ApiAnswer {
    const found = this.all.find((one) => one.id === id && (one.scope ?? 'PROJECT') === scope);
    if (!found) return gone;
    if (method === 'DELETE') {
      this.all = this.all.filter((one) => one !== found);
      return { status: 204 };
    }
    Object.assign(found, body);
    return { status: 200, body: this.#shown(found) };
  }

  #replace({ sourceAppConnectionId, targetAppConnectionId }: Record<string, string>): ApiAnswer {
    const source = this.all.find(({ id }) => id === sourceAppConnectionId);
    const target = this.all.find(({ id }) => id === targetAppConnectionId);
    if (!source || !target) return gone;
    if (source.pieceName !== target.pieceName) return refusal(409, 'VALIDATION');
    target.flowIds = [...(target.flowIds ?? []), ...(source.flowIds ?? [])];
    this.all = this.all.filter((one) => one !== source);
    return { status: 204 };
  }

  #save({ value: _, ...body }: StoredConnection & { value?: unknown }, scope: 'PROJECT' | 'PLATFORM') {
    const known = this.all.find((one) => one.externalId === body.externalId && (one.scope ?? 'PROJECT') === scope);
    const saved = {
      ...known,
      ...body,
      id: known?.id ?? `id${this.all.length + 1}`.padEnd(21, '0'),
      status: body.type === 'PLACEHOLDER' ? ('MISSING' as const) : ('ACTIVE' as const),
      scope,
    };
    this.all = known ? this.all.map((one) => (one === known ? saved : one)) : [...this.all, saved];
    return this.#shown(saved);
  }

  /** What it was saved without is as on the instance. */
  #shown(one: StoredConnection) {
    const created = '2026-03-14T12:00:00.000Z';
    const rest = { owner: null, flowIds: [], projectIds: [project], preSelectForNewProjects: false };
    return { created, status: 'ACTIVE', scope: 'PROJECT', ...rest, ...one };
  }

  #summary(piece: Piece) {
    return { description: '', ...piece, projectUsage: this.usage[piece.name] ?? 0 };
  }
}
