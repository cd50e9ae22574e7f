import { Hono } from 'hono';
import { z } from 'zod';
import { badRequest, notFound } from './api-error.ts';
import { type SectionName, sectionNames } from './definition.ts';
import { jsonResponse, parseSection } from './json.ts';
import type { MakeContext } from './make-context.ts';
import { parameterList } from './parameter.ts';
import { readJsonBody, requireShape } from './request-shape.ts';

const collection = z.record(z.string(), z.unknown());

const shapes: { [name in SectionName]: z.ZodType } = {
  api: z.union([collection, z.array(collection)]),
  parameters: parameterList,
  scope: z.array(z.string().min(1).max(512)),
  scopes: z.record(z.string(), z.string()),
  install: collection,
  installSpec: parameterList,
};

/** The sections of a definition. All but the common data are stored verbatim, with their comments. */
export function sectionRoutes({ definitions, requireDefinition }: MakeContext): Hono {
  const routes = new Hono();

  routes.get('/connections/:name/common', async (c) => {
    const { id } = await requireDefinition(c, 'sdk-apps:read');
    return jsonResponse(c, await definitions.readCommon(id));
  });

  routes.put('/connections/:name/common', async (c) => {
    const { id } = await requireDefinition(c, 'sdk-apps:write');
    const common = collection.safeParse(await readJsonBody(c));
    if (!common.success) throw badRequest('Common data must be a collection');
    return jsonResponse(c, { changed: await definitions.writeCommon(id, common.data) });
  });

  routes.get('/connections/:name/:section', async (c) => {
    const { sections } = await requireDefinition(c, 'sdk-apps:read');
    const section = sections[requireSection(c.req.param('section'))];
    if (section === undefined) throw notFound('This app connection has no such section.');
    return c.body(section.text, 200, { 'content-type': 'application/jsonc; charset=utf-8' });
  });

  routes.put('/connections/:name/:section', async (c) => {
    const { id } = await requireDefinition(c, 'sdk-apps:write');
    const section = requireSection(c.req.param('section'));
    if (!/^application\/jsonc?\b/.test(c.req.header('content-type') ?? '')) {
      throw badRequest('A section is JSON, with or without comments.');
    }
    const text = await c.req.text();
    requireShape(shapes[section], readText(text));
    const change = await definitions.writeSection(id, section, text);
    return jsonResponse(c, { change: { id: change, group: 'connections', item: id, code: section } });
  });

  return routes;
}

function requireSection(name: string): SectionName {
  const found = sectionNames.find((section) => section === name);
  if (!found) throw notFound(`There is no section '${name}'.`);
  return found;
}

function readText(text: string): unknown {
  try {
    return parseSection(text);
  } catch {
    throw badRequest('The section is not valid JSON.');
  }
}
