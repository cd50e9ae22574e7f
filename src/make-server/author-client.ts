import type { MakeToken } from './authorization.ts';
import {
  changeIn,
  type Definition,
  type DefinitionDetails,
  type DefinitionSection,
  type DefinitionTemplate,
  definitionIn,
  definitionSections,
  detailsIn,
  type ListedDefinition,
  listedIn,
  type SectionChange,
} from './definition.ts';
import { isRecord, parseJson } from './json.ts';
import { errorFrom, errorWithout, MakeApiError } from './make-api-error.ts';
import { isName } from './names.ts';
import { createUpstream, textOf, type UpstreamRequest } from './upstream.ts';

export type MakeAuthorOptions = {
  /** The zone, e.g. `https://eu2.make.com`. */
  baseUrl: string;
  /** A token of the app's owner with `sdk-apps:read` and `sdk-apps:write`. */
  token: MakeToken;
  /** Default: the global one. */
  fetch?: typeof globalThis.fetch;
};

/** Every method rejects with a MakeApiError, or with a TypeError for a name or a section that can be none. */
export type MakeAuthorClient = {
  list: (app: string) => Promise<ListedDefinition[]>;
  /** The answer has the name that Make gave. */
  create: (app: string, definition: { type: DefinitionTemplate; label: string }) => Promise<Definition>;
  get: (name: string) => Promise<DefinitionDetails>;
  update: (name: string, changes: { label?: string; connectedSystemName?: string | null }) => Promise<Definition>;
  /** Make deletes some time after the answer. */
  delete: (name: string) => Promise<void>;
  /** The section as it was written: JSON that may have comments. */
  getSection: (name: string, section: DefinitionSection) => Promise<string>;
  setSection: (name: string, section: DefinitionSection, text: string) => Promise<SectionChange>;
  /** What all connections share, such as the app's own client secret. Belongs on no page. */
  getCommon: (name: string) => Promise<Record<string, unknown>>;
  /** Replaces the whole. Resolves with whether anything is different now. */
  setCommon: (name: string, common: Record<string, unknown>) => Promise<boolean>;
  /** Makes Make take over the definition once more, where it has not arrived everywhere. */
  recreate: (name: string) => Promise<void>;
};

/**
 * For authors of custom apps: the definitions of how an app connects. Throws a TypeError for a wrong address.
 *
 * @example
 * const author = createMakeAuthorClient({ baseUrl: 'https://eu2.make.com', token });
 * const { name } = await author.create('shop', { type: 'apikey', label: 'Shop' });
 * await author.setSection(name, 'parameters', '[{ "name": "apiKey", "type": "password", "required": true }]');
 */
export function createMakeAuthorClient({ baseUrl, token, fetch }: MakeAuthorOptions): MakeAuthorClient {
  const send = createUpstream({ baseUrl, token, fetch, timeout: 30_000 });

  async function textFor(request: UpstreamRequest): Promise<string> {
    const answer = await send(request).catch((error: unknown) => Promise.reject(errorWithout(error)));
    if (answer.status < 200 || answer.status >= 300) throw errorFrom(answer);
    return textOf(answer);
  }

  /** What `read` finds in a successful answer. */
  async function ask<Found>(request: UpstreamRequest, read: (body: Record<string, unknown>) => Found | undefined) {
    const body = parseJson(await textFor(request));
    const found = isRecord(body) ? read(body) : undefined;
    if (found === undefined) throw new MakeApiError('Make answered with something unusable.', { status: 200 });
    return found;
  }

  return {
    list: async (app) =>
      ask({ method: 'GET', path: ofApp(app) }, ({ appConnections: all }) =>
        Array.isArray(all) ? all.map(listedIn).filter((one) => one !== undefined) : undefined,
      ),
    create: async (app, { type, label }) =>
      ask({ method: 'POST', path: ofApp(app), body: json({ type, label }) }, (body) =>
        definitionIn(body.appConnection),
      ),
    get: async (name) => ask({ method: 'GET', path: of(name) }, (body) => detailsIn(body.appConnection)),
    update: async (name, changes) =>
      ask({ method: 'PATCH', path: of(name), body: json(changes) }, (body) => definitionIn(body.appConnection)),
    delete: async (name) => void (await textFor({ method: 'DELETE', path: of(name) })),
    getSection: async (name, section) => textFor({ method: 'GET', path: ofSection(name, section) }),
    setSection: async (name, section, text) =>
      ask({ method: 'PUT', path: ofSection(name, section), body: source(text) }, (body) => changeIn(body.change)),
    getCommon: async (name) => ask({ method: 'GET', path: `${of(name)}/common` }, (body) => body),
    setCommon: async (name, common) =>
      ask({ method: 'PUT', path: `${of(name)}/common`, body: json(common) }, (body) => body.changed === true),
    recreate: async (name) => void (await textFor({ method: 'POST', path: `${of(name)}/recreate` })),
  };
}

const ofApp = (app: string) => `/sdk/apps/${checked(app)}/connections`;
const of = (name: string) => `/sdk/apps/connections/${checked(name)}`;

function ofSection(name: string, section: DefinitionSection): string {
  if (definitionSections.includes(section)) return `${of(name)}/${section}`;
  throw new TypeError(`${JSON.stringify(section)} is no section of a definition.`);
}

function checked(name: string): string {
  if (isName(name)) return name;
  throw new TypeError(`${JSON.stringify(name)} is no name of an app or a definition.`);
}

function json(value: object) {
  return { text: JSON.stringify(value), type: 'application/json' as const };
}

/** Under the type that is documented as long as it is true; with comments in it under the one that Make's tools use. */
function source(text: string) {
  const type = parseJson(text) === undefined ? ('application/jsonc' as const) : ('application/json' as const);
  return { text, type };
}
