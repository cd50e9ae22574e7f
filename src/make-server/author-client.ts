import type { MakeToken } from './authorization.ts';
import {
  type Definition,
  type DefinitionDetails,
  type DefinitionSection,
  type DefinitionTemplate,
  definitionSections,
  type ListedDefinition,
  type SectionChange,
  toDefinition,
  toDefinitionDetails,
  toListedDefinition,
  toSectionChange,
} from './definition.ts';
import { isRecord, parseJson } from './json.ts';
import { fromUpstreamError, MakeApiError, toMakeApiError } from './make-api-error.ts';
import { isName } from './names.ts';
import { createUpstream, decodeText, type UpstreamRequest } from './upstream.ts';

const TIMEOUT_MS = 30_000;

export type MakeAuthorOptions = {
  /** The zone, e.g. `https://eu2.make.com`. */
  baseUrl: string;
  /** A token of the app's owner with `sdk-apps:read` and `sdk-apps:write`. */
  token: MakeToken;
  /** Default: the global one. */
  fetch?: typeof globalThis.fetch;
};

/** Every method rejects with a MakeApiError, or with a TypeError for an invalid name or section. */
export type MakeAuthorClient = {
  list: (app: string) => Promise<ListedDefinition[]>;
  /** Resolves with the name that Make has chosen. */
  create: (app: string, definition: { type: DefinitionTemplate; label: string }) => Promise<Definition>;
  get: (name: string) => Promise<DefinitionDetails>;
  update: (name: string, changes: { label?: string; connectedSystemName?: string | null }) => Promise<Definition>;
  /** Make deletes it some time after the answer. */
  delete: (name: string) => Promise<void>;
  /** The section as it was written: JSON that may have comments. */
  getSection: (name: string, section: DefinitionSection) => Promise<string>;
  setSection: (name: string, section: DefinitionSection, text: string) => Promise<SectionChange>;
  /** The data that all connections share, such as the app's own client secret. Never send it to a page. */
  getCommon: (name: string) => Promise<Record<string, unknown>>;
  /** Replaces all of it. Resolves with whether anything has changed. */
  setCommon: (name: string, common: Record<string, unknown>) => Promise<boolean>;
  /** Publishes the definition again, in case a part of Make still uses an older one. */
  recreate: (name: string) => Promise<void>;
};

/**
 * For authors of custom apps: the definitions of how an app connects. Throws a TypeError for an invalid `baseUrl`.
 *
 * @example
 * const author = createMakeAuthorClient({ baseUrl: 'https://eu2.make.com', token });
 * const { name } = await author.create('shop', { type: 'apikey', label: 'Shop' });
 * await author.setSection(name, 'parameters', '[{ "name": "apiKey", "type": "password", "required": true }]');
 */
export function createMakeAuthorClient({ baseUrl, token, fetch }: MakeAuthorOptions): MakeAuthorClient {
  const send = createUpstream({ baseUrl, token, fetch, timeoutMs: TIMEOUT_MS });

  async function requestText(upstreamRequest: UpstreamRequest): Promise<string> {
    const answer = await send(upstreamRequest).catch((error: unknown) => Promise.reject(fromUpstreamError(error)));
    if (answer.status < 200 || answer.status >= 300) throw toMakeApiError(answer);
    return decodeText(answer);
  }

  /** Resolves with what `read` finds in the body of a successful answer. */
  async function request<Found>(
    upstreamRequest: UpstreamRequest,
    read: (body: Record<string, unknown>) => Found | undefined,
  ) {
    const body = parseJson(await requestText(upstreamRequest));
    const found = isRecord(body) ? read(body) : undefined;
    if (found === undefined) {
      throw new MakeApiError('Make answered with an unusable body: it is not JSON, or lacks expected members.', {
        status: 200,
      });
    }
    return found;
  }

  return {
    list: async (app) =>
      request({ method: 'GET', path: appPath(app) }, ({ appConnections: all }) =>
        Array.isArray(all) ? all.map(toListedDefinition).filter((one) => one !== undefined) : undefined,
      ),
    create: async (app, { type, label }) =>
      request({ method: 'POST', path: appPath(app), body: toBody({ type, label }) }, (body) =>
        toDefinition(body.appConnection),
      ),
    get: async (name) =>
      request({ method: 'GET', path: definitionPath(name) }, (body) => toDefinitionDetails(body.appConnection)),
    update: async (name, changes) =>
      request({ method: 'PATCH', path: definitionPath(name), body: toBody(changes) }, (body) =>
        toDefinition(body.appConnection),
      ),
    delete: async (name) => void (await requestText({ method: 'DELETE', path: definitionPath(name) })),
    getSection: async (name, section) => requestText({ method: 'GET', path: sectionPath(name, section) }),
    setSection: async (name, section, text) =>
      request({ method: 'PUT', path: sectionPath(name, section), body: toSectionBody(text) }, (body) =>
        toSectionChange(body.change),
      ),
    getCommon: async (name) => request({ method: 'GET', path: `${definitionPath(name)}/common` }, (body) => body),
    setCommon: async (name, common) =>
      request(
        { method: 'PUT', path: `${definitionPath(name)}/common`, body: toBody(common) },
        (body) => body.changed === true,
      ),
    recreate: async (name) => void (await requestText({ method: 'POST', path: `${definitionPath(name)}/recreate` })),
  };
}

const appPath = (app: string) => `/sdk/apps/${validName(app)}/connections`;
const definitionPath = (name: string) => `/sdk/apps/connections/${validName(name)}`;

function sectionPath(name: string, section: DefinitionSection): string {
  if (definitionSections.includes(section)) return `${definitionPath(name)}/${section}`;
  throw new TypeError(
    `${JSON.stringify(section)} is not a section of a definition. The sections are ${definitionSections.join(', ')}.`,
  );
}

function validName(name: string): string {
  if (isName(name)) return name;
  throw new TypeError(
    `${JSON.stringify(name)} is not the name of an app or a definition: only letters, digits, - and _ are allowed.`,
  );
}

function toBody(value: object) {
  return { text: JSON.stringify(value), type: 'application/json' as const };
}

/** Make documents application/json; its own tools send JSON with comments as application/jsonc. */
function toSectionBody(text: string) {
  const type = parseJson(text) === undefined ? ('application/jsonc' as const) : ('application/json' as const);
  return { text, type };
}
