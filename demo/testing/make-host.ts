import type * as MakeServer from '../../src/make-server/index.ts';
import type { DefinitionSource } from '../make/definition.ts';
import { AcceptingApps, acceptingDefinition } from './accepting-apps.ts';
import { FaultyServer } from './faulty-server.ts';
import { type ConnectionSeed, type MakeTeam, openMakeTeam } from './make-team.ts';

type LoadMakeServer = () => Promise<Pick<typeof MakeServer, 'createMakeProxy'>>;

const teamId = 7;
const makeToken = '0b6f7c1e-5a55-4b62-9f0a-3d5d8f6c2a11';

/** A host's proxy in front of a Make team, in this process. Requests are recorded before they reach the proxy. */
export class MakeHost extends FaultyServer {
  readonly apps = new AcceptingApps();
  /** The bearer token of the host's user. */
  token = 'user-1';
  readonly #urls: { make: string; origins: string[] };
  readonly #definitions = new Map<string, DefinitionSource[]>();
  readonly #seeds: ConnectionSeed[] = [];
  readonly #loadMakeServer: LoadMakeServer;
  #opened: Promise<{ team: MakeTeam; proxy: (request: Request) => Promise<Response> }> | undefined;

  /** `origins` are those of the dialog, `make` is where browsers find Make; the proxy comes from the source by default. */
  constructor({
    proxy,
    make = 'https://eu2.make.com',
    origins = [],
    loadMakeServer = () => import('../../src/make-server/index.ts'),
  }: {
    proxy: string;
    make?: string;
    origins?: string[];
    loadMakeServer?: LoadMakeServer;
  }) {
    super(new URL(proxy).pathname.replace(/\/$/, ''));
    this.#urls = { make, origins };
    this.#loadMakeServer = loadMakeServer;
  }

  protected override async serve(request: Request): Promise<Response> {
    return (await this.#open()).proxy(request);
  }

  /** Call before the first request. The app's name is the part before the number. */
  define(name: string, definition: Parameters<typeof acceptingDefinition>[1]): void {
    const app = name.replace(/-\d+$/, '');
    this.#definitions.set(app, [...(this.#definitions.get(app) ?? []), acceptingDefinition(name, definition)]);
  }

  /** Created before the next request. */
  add(seed: Partial<ConnectionSeed>): void {
    this.#seeds.push({ type: 'acme-1', ...seed });
  }

  async team(): Promise<MakeTeam> {
    return (await this.#open()).team;
  }

  async connections() {
    return (await this.team()).list();
  }

  async #open() {
    this.#opened ??= this.#start();
    const opened = await this.#opened;
    for (const seed of this.#seeds.splice(0)) await opened.team.add(seed);
    return opened;
  }

  async #start() {
    const { make, origins } = this.#urls;
    const team = await openMakeTeam({
      publicUrl: make,
      token: makeToken,
      teams: [teamId],
      apps: [...this.#definitions].map(([app, definitions]) => ({ app, definitions })),
      network: this.apps,
    });
    const { createMakeProxy } = await this.#loadMakeServer();
    const proxy = createMakeProxy({
      baseUrl: make,
      token: makeToken,
      apps: [...this.#definitions.keys()],
      allowedOrigins: origins,
      authenticate: ({ headers }) => (headers.get('authorization') === `Bearer ${this.token}` ? { teamId } : undefined),
      fetch: async (input, init) => team.server.request(new Request(input, init)),
    });
    return { team, proxy };
  }
}
