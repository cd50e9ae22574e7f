import * as z from 'zod/mini';
import { json, jsonObject } from '../lenient.ts';
import { definition } from './wire-definition.ts';

const members = z.object({ headers: json, definitions: json, oauthStart: json });

/**
 * What of `configure({ backend })` is ignored, since it is of another type: a sentence each, without the values, which
 * may be secrets. As with options, null counts as not given.
 */
export function describeIgnored(description: unknown): string[] {
  const { data } = members.safeParse(description);
  const headers = jsonObject.parse(data?.headers ?? {});
  const definitions = data?.definitions ?? [];
  const ignored: string[] = [];
  const ignore = (name: string, type: string) => ignored.push(`backend.${name} is ignored: it has to be ${type}.`);
  if (!headers) ignore('headers', 'an object');
  for (const [name, value] of Object.entries(headers ?? {}))
    if (typeof value === 'object') ignore(`headers[${JSON.stringify(name)}]`, 'a string');
  if (!Array.isArray(definitions)) ignore('definitions', 'a list');
  else
    for (const [index, one] of definitions.entries())
      if (typeof one !== 'string' && !definition.safeParse(one).success)
        ignore(`definitions[${index}]`, 'the name of an app, or an object with a `name`');
  if (typeof (data?.oauthStart ?? '') !== 'string') ignore('oauthStart', 'a string');
  return ignored;
}
