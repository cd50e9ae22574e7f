import { Hono } from 'hono';
import { z } from 'zod';
import { badRequest, notFound } from './api-error.ts';
import { definitionTypes, familyOf } from './definition.ts';
import type { StoredDefinition } from './definitions.ts';
import { jsonResponse } from './json.ts';
import type { MakeContext } from './make-context.ts';
import { readJsonBody, requireShape } from './request-shape.ts';

const newDefinition = z.looseObject({ type: z.enum(definitionTypes), label: z.string() });
const change = z.looseObject({ label: z.string().optional(), connectedSystemName: z.string().nullish() });

/** The default theme. */
const plainTheme = '#6e21cc';

/** The definitions of an app's connections, for its developers. */
export function sdkRoutes(context: MakeContext): Hono {
  const { requireScope, requireDefinition, connections, definitions, publicUrl } = context;
  const routes = new Hono();

  routes.get('/connections/:name', async (c) => {
    const found = await requireDefinition(c, 'sdk-apps:read');
    return jsonResponse(c, {
      appConnection: {
        ...summarize(found),
        connectedSystemName: found.connectedSystem,
        appVersion: '1',
        ...(familyOf(found.type) === 'oauth' && {
          redirectUri: `${publicUrl}/oauth/cb/${found.aliasTo ?? found.id}`,
        }),
      },
    });
  });

  routes.patch('/connections/:name', async (c) => {
    const { id } = await requireDefinition(c, 'sdk-apps:write');
    const { label, connectedSystemName } = requireShape(change, await readJsonBody(c));
    const changed = await definitions.update(id, { label, connectedSystem: connectedSystemName });
    return jsonResponse(c, { appConnection: summarize(changed) });
  });

  routes.delete('/connections/:name', async (c) => {
    const { id } = await requireDefinition(c, 'sdk-apps:write');
    const uses = (await connections.countOf(id)) + (await definitions.countAliases(id));
    if (uses > 0) throw badRequest(`The app connection is in use (${uses}).`);
    await definitions.remove(id);
    return jsonResponse(c, { appConnection: id });
  });

  routes.post('/connections/:name/recreate', async (c) => {
    // Nothing to synchronize with here: the definition only has to exist.
    await requireDefinition(c, 'sdk-apps:write');
    return jsonResponse(c, {});
  });

  routes.get('/:app/connections', async (c) => {
    requireScope(c, 'sdk-apps:read');
    const found = await definitions.list(c.req.param('app'));
    if (found.length === 0) throw notFound(`App '${c.req.param('app')}' was not found.`);
    return jsonResponse(c, {
      appConnections: found.map((definition) => ({
        ...summarize(definition),
        // Documented as an object without any properties: clients have to read the section.
        parameters: {},
        app_version: '1',
        alias_to: definition.aliasTo,
      })),
    });
  });

  routes.post('/:app/connections', async (c) => {
    requireScope(c, 'sdk-apps:write');
    const app = c.req.param('app');
    if ((await definitions.list(app)).length === 0) throw notFound(`App '${app}' was not found.`);
    const { type, label } = requireShape(newDefinition, await readJsonBody(c));
    const created = await definitions.create(app, { type, label, theme: plainTheme, sections: {} });
    return jsonResponse(c, { appConnection: summarize(created) });
  });

  return routes;
}

function summarize({ id, label, type }: StoredDefinition) {
  return { name: id, label, type: familyOf(type) };
}
