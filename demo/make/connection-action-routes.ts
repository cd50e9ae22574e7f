import { Hono } from 'hono';
import { z } from 'zod';
import { badRequest, validationFailed } from './api-error.ts';
import { AppRefusal } from './api-request.ts';
import { checkValue } from './check-value.ts';
import { editableNames, hasScopes } from './connection-columns.ts';
import { familyOf } from './definition.ts';
import { isEmpty } from './iml-functions.ts';
import { jsonResponse } from './json.ts';
import type { MakeContext } from './make-context.ts';
import { withNested } from './parameter.ts';
import { readJsonBody, requireShape } from './request-shape.ts';

const newData = z.record(z.string(), z.unknown());
const scopeCheck = z.looseObject({ scope: z.array(z.string()).optional() });

/** Actions on a connection: edit, verify, check scopes. */
export function connectionActionRoutes({ requireConnection, connections, check }: MakeContext): Hono {
  const routes = new Hono();

  routes.get('/:id/editable-data-schema', async (c) => {
    const { connection, definition } = await requireConnection(c, 'connections:read');
    const editableParameters = editableNames(connection, definition);
    if (editableParameters.length === 0) throw badRequest('Cannot edit this connection.');
    return jsonResponse(c, { editableParameters });
  });

  routes.post('/:id/set-data', async (c) => {
    const { connection, definition } = await requireConnection(c, 'connections:write');
    const editable = editableNames(connection, definition);
    if (editable.length === 0) throw badRequest('Cannot edit this connection.');
    const newValues = requireShape(newData, await readJsonBody(c));
    const parameters = withNested(definition.parameters);
    const errors = Object.entries(newValues).flatMap(([name, value]) => {
      if (!editable.includes(name)) return [{ name, message: `Parameter '${name}' cannot be edited.` }];
      const parameter = parameters.find((candidate) => candidate.name === name);
      return parameter && !isEmpty(value) ? checkValue(parameter, name, value) : [];
    });
    if (errors.length > 0) throw validationFailed(errors);

    const old = await connections.readValue(connection.id);
    const readOnlyEntries = Object.entries(old.parameters).filter(([name]) => !editable.includes(name));
    // Replaces all editable data: missing parameters become empty, even required ones.
    const replaced = { ...Object.fromEntries(readOnlyEntries), ...newValues };
    // The tokens belong to another client: users have to authorize again.
    const data = familyOf(definition.type) === 'oauth' ? {} : old.data;
    await connections.update(connection.id, { value: { ...old, parameters: replaced, data } });
    return jsonResponse(c, { changed: !sameData(old.parameters, replaced) });
  });

  routes.post('/:id/test', async (c) => {
    const { connection, definition } = await requireConnection(c, 'connections:write');
    const value = await connections.readValue(connection.id);
    try {
      const checked = await check.connection(definition, value);
      if (!checked) return jsonResponse(c, { verified: false });
      // Writes only refreshed tokens, because the connection may be edited at the same time.
      if (!sameData(value.data, checked.data)) {
        await connections.update(connection.id, { value: { ...value, data: checked.data } });
      }
      return jsonResponse(c, { verified: checked.valid });
    } catch (error) {
      throw error instanceof AppRefusal ? badRequest(error.message) : error;
    }
  });

  routes.post('/:id/scoped', async (c) => {
    const { connection } = await requireConnection(c, 'connections:write');
    const { scope = [] } = requireShape(scopeCheck, await readJsonBody(c));
    return jsonResponse(c, { connection: { scoped: hasScopes(connection, scope) } });
  });

  return routes;
}

function sameData(one: object, other: object): boolean {
  const sorted = (data: object) => JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
