import type { FieldSpec } from '../../field-model.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';
import { toFields } from './parameters.ts';
import type { MakeOptions } from './setup.ts';
import {
  hasAuthorizeRequest,
  toDefinitionList,
  toScopes,
  toWireDefinition,
  type WireDefinition,
} from './wire-definition.ts';

/** A connection type: what its form asks for, and whether the user has to sign in (Make contract 3, 4). */
export type ConnectionType = {
  typeId: string;
  label: string;
  fields: FieldSpec[];
  /** Requested for every new connection. */
  scope: string[];
  requiresSignIn: boolean;
  /** Where the provider returns to: to be registered by users with an OAuth app of their own. */
  redirectUri: string | undefined;
};

export type Definitions = {
  /** Undefined if the host names neither definitions nor apps. */
  list(signal: AbortSignal): Promise<{ typeId: string; label: string }[] | undefined>;
  get(typeId: string, signal: AbortSignal): Promise<ConnectionType>;
};

/** Their tokens are requested without a browser: client credentials, resource owner's password. */
const TYPES_WITHOUT_SIGN_IN = ['oauth-clicre', 'oauth-resowncre'];

/** Definitions of the host come first; others are read from Make, each once. */
export function createDefinitions({ read }: MakeApi, { definitions }: MakeOptions): Definitions {
  const hostDefinitions = definitions.filter((one) => typeof one !== 'string');
  const apps = definitions.filter((one) => typeof one === 'string');
  const readings = new Map<string, Promise<ConnectionType>>();

  const listApps = async (signal: AbortSignal): Promise<WireDefinition[]> => {
    const answers = await Promise.all(
      apps.map((app) => read({ path: `sdk/apps/${encodeURIComponent(app)}/connections`, signal })),
    );
    return answers.flatMap(toDefinitionList);
  };
  const findAlias = async (typeId: string, signal: AbortSignal): Promise<string | undefined> => {
    if (apps.length === 0) return undefined;
    const listed = await listApps(signal).catch((): WireDefinition[] => []);
    const found = listed.find(({ name }) => name === typeId);
    return found?.alias_to ?? found?.aliasTo;
  };
  const readDefinition = async (typeId: string, signal: AbortSignal): Promise<ConnectionType> => {
    const path = (name: string) => `sdk/apps/connections/${encodeURIComponent(name)}`;
    const wire = toWireDefinition(await read({ path: path(typeId), signal }), typeId);
    // An alias has no sections of its own.
    const source = wire.alias_to ?? wire.aliasTo ?? (await findAlias(typeId, signal)) ?? typeId;
    const readSection = (section: string) => read({ path: `${path(source)}/${section}`, signal });
    const [parameters, scope, needsUser] = await Promise.all([
      readSection('parameters'),
      readSection('scope').then(toScopes, () => []),
      // If the section may not be read: nearly all types that sign in need the user.
      readSection('api').then(hasAuthorizeRequest, () => true),
    ]);
    const authorize = wire.type?.startsWith('oauth') === true && needsUser;
    return toConnectionType({ ...wire, parameters, scope, authorize });
  };

  return {
    async list(signal) {
      if (definitions.length === 0) return undefined;
      const all = [...hostDefinitions, ...(await listApps(signal))];
      return all.flatMap(({ name, label }) => (name === '' ? [] : [{ typeId: name, label: label ?? name }]));
    },
    get(typeId, signal) {
      const found = hostDefinitions.find(({ name }) => name === typeId);
      if (found) return Promise.resolve(toConnectionType(found));
      const reading = readings.get(typeId) ?? readDefinition(typeId, signal);
      readings.set(typeId, reading);
      return reading.catch((error: unknown) => {
        readings.delete(typeId);
        const isMissing = error instanceof BackendError && error.problem.code === 'not_found';
        throw isMissing ? new BackendError({ code: 'piece_not_found' }, error) : error;
      });
    },
  };
}

function toConnectionType(wire: WireDefinition): ConnectionType {
  const { name, label = name, type = '', parameters, scope, authorize, redirectUri } = wire;
  const signsIn = type.startsWith('oauth') && !TYPES_WITHOUT_SIGN_IN.includes(type);
  return {
    typeId: name,
    label,
    fields: toFields(parameters),
    scope,
    requiresSignIn: typeof authorize === 'boolean' ? authorize : signsIn,
    redirectUri,
  };
}
