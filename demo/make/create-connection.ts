import { z } from 'zod';
import { badRequest, missing, validationFailed } from './api-error.ts';
import { AppRefusal } from './api-request.ts';
import type { AppDefinition } from './app-definition.ts';
import type { AppCheck, Checked } from './check.ts';
import { checkParameters } from './check-parameters.ts';
import type { Connection, ConnectionValue } from './connections.ts';
import type { MakeContext } from './make-context.ts';
import { requireShape } from './request-shape.ts';

/** All other properties are parameters of the type. */
const request = z.looseObject({
  accountName: z.string().max(128).optional(),
  accountType: z.string().optional(),
  scopes: z.array(z.string()).optional(),
});

/** Creates a connection if the parameters are valid and the app accepts them. */
export function createConnectionMaker({ connections, appDefinitions, check }: MakeContext) {
  return async (teamId: number, body: unknown): Promise<{ connection: Connection; definition: AppDefinition }> => {
    const { accountName, accountType, scopes = [], ...given } = requireShape(request, body);
    if (accountType === undefined) throw validationFailed([missing('accountType')]);
    const definition = await appDefinitions.find(accountType);
    if (!definition) throw badRequest('Invalid connection type');
    const { values, errors } = checkParameters(definition.parameters, { ...given, scopes });
    if (errors.length > 0) throw validationFailed(errors);
    const value = { parameters: values, requested: scopesFor(definition, scopes), data: {} };
    const checked = await requireAccepted(check, definition, value);
    const connection = await connections.create({
      teamId,
      name: accountName ?? `My ${definition.label} connection`,
      type: definition.name,
      value: { ...value, data: checked?.data ?? {} },
      scopes: checked?.scopes ?? [],
      ...checked?.account,
    });
    return { connection, definition };
  };
}

/** Validates the connection at the app, unless it needs an authorization first; throws the app's refusal. */
async function requireAccepted(
  check: AppCheck,
  definition: AppDefinition,
  value: ConnectionValue,
): Promise<Checked | undefined> {
  try {
    const checked = await check.connection(definition, value);
    if (checked && !checked.valid) throw badRequest('The credentials are not valid.');
    return checked;
  } catch (error) {
    throw error instanceof AppRefusal ? badRequest(error.message) : error;
  }
}

/** The scopes of the definition, and additional requested ones (1 to 512 characters without spaces). */
function scopesFor({ scope }: AppDefinition, additional: string[]): string[] {
  if (!additional.every((each) => /^\S{1,512}$/.test(each))) throw badRequest('Invalid scope');
  return [...new Set([...scope, ...additional])];
}
