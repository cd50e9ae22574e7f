import type { RichField } from '../../model.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';
import { toFields } from './parameters.ts';
import type { GivenDefinition, MakeOptions } from './setup.ts';

/** A connection type: what its form asks for, and whether the user has to consent (contract 3, 4). */
export type Definition = {
  typeId: string;
  label: string;
  fields: RichField[];
  /** Asked for by every new connection. */
  scope: string[];
  requiresSignIn: boolean;
  /** Where the provider returns to, for whoever brings an app of their own. */
  redirectUri: string | undefined;
};

export type Definitions = {
  /** Undefined if nothing says which types there are. */
  all(signal: AbortSignal): Promise<{ typeId: string; label: string }[] | undefined>;
  one(typeId: string, signal: AbortSignal): Promise<Definition>;
};

/** Token requests without a browser: the user's own client, or a password. */
const withoutConsent = ['oauth-clicre', 'oauth-resowncre'];

/** From the host where it gives them, else read from Make, each once. */
export function createDefinitions({ read }: MakeApi, { definitions }: MakeOptions): Definitions {
  const given = definitions.filter((one) => typeof one !== 'string');
  const apps = definitions.filter((one) => typeof one === 'string');
  const known = new Map<string, Promise<Definition>>();

  const listed = async (signal: AbortSignal) => {
    const answers = await Promise.all(
      apps.map((app) => read({ path: `sdk/apps/${encodeURIComponent(app)}/connections`, signal })),
    );
    return answers.flatMap((answer) => recordsIn(Object(answer).appConnections));
  };
  const section = (name: string, which: string, signal: AbortSignal) =>
    read({ path: `sdk/apps/connections/${encodeURIComponent(name)}/${which}`, signal });

  const fetchOne = async (typeId: string, signal: AbortSignal): Promise<Definition> => {
    const answer = await read({ path: `sdk/apps/connections/${encodeURIComponent(typeId)}`, signal });
    const about = Object(Object(answer).appConnection) as Record<string, unknown>;
    // An alias has no sections of its own.
    const from = textIn(about.alias_to) ?? textIn(about.aliasTo) ?? (await aliasOf(typeId, signal)) ?? typeId;
    const [parameters, scope, api] = await Promise.all([
      section(from, 'parameters', signal),
      section(from, 'scope', signal).catch(() => []),
      // Without it a type that signs in is taken to need the user, as nearly all do.
      section(from, 'api', signal).catch(() => ({ authorize: true })),
    ]);
    const { authorize, requestToken } = Object(api) as Record<string, unknown>;
    const oauth = textIn(about.type)?.startsWith('oauth') === true;
    return toDefinition({
      ...about,
      name: typeId,
      parameters,
      scope,
      authorize: oauth && !!(authorize || requestToken),
    });
  };
  const aliasOf = async (typeId: string, signal: AbortSignal) => {
    if (apps.length === 0) return undefined;
    const found = (await listed(signal).catch(() => [])).find(({ name }) => name === typeId);
    return textIn(found?.alias_to) ?? textIn(found?.aliasTo);
  };

  return {
    async all(signal) {
      if (definitions.length === 0) return undefined;
      const all = [...given, ...(await listed(signal))];
      return all.flatMap(({ name, label }) => {
        const typeId = textIn(name);
        return typeId ? [{ typeId, label: textIn(label) ?? typeId }] : [];
      });
    },
    one(typeId, signal) {
      const found = given.find(({ name }) => name === typeId);
      if (found) return Promise.resolve(toDefinition(found));
      const reading = known.get(typeId) ?? fetchOne(typeId, signal);
      known.set(typeId, reading);
      return reading.catch((error: unknown) => {
        known.delete(typeId);
        const missing = error instanceof BackendError && error.problem.code === 'not_found';
        throw missing ? new BackendError({ code: 'piece_not_found' }, error) : error;
      });
    },
  };
}

function toDefinition({ name, label, type, parameters, scope, authorize, redirectUri }: GivenDefinition): Definition {
  const kind = textIn(type) ?? '';
  return {
    typeId: name,
    label: textIn(label) ?? name,
    fields: toFields(parameters),
    scope: Array.isArray(scope) ? scope.filter((one) => typeof one === 'string') : [],
    requiresSignIn:
      typeof authorize === 'boolean' ? authorize : kind.startsWith('oauth') && !withoutConsent.includes(kind),
    redirectUri: textIn(redirectUri),
  };
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((entry) => Object(entry) as Record<string, unknown>) : [];
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
