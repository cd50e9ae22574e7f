import { z } from 'zod';
import type { Definitions } from './definitions.ts';
import { parseJsonc } from './jsonc.ts';
import { type Parameter, readParameters } from './parameter.ts';

/** A definition that is ready for use: its sections parsed, an alias followed. */
export type AppDefinition = {
  /** The id of the type; of an alias, its own. */
  name: string;
  label: string;
  type: string;
  /** Whose sections these are: the last part of the address that providers send users back to. */
  source: string;
  parameters: Parameter[];
  api: unknown;
  scope: string[];
  scopes: { [scope: string]: string };
  common: { [key: string]: unknown };
};

export type AppDefinitions = { find(name: string): Promise<AppDefinition | undefined> };

export function createAppDefinitions(definitions: Definitions): AppDefinitions {
  return {
    async find(name) {
      const definition = await definitions.find(name);
      if (!definition) return undefined;
      const source = definition.alias_to ?? name;
      const read = async (section: Parameters<Definitions['readSection']>[1]) =>
        parseJsonc((await definitions.readSection(source, section)) ?? 'null');
      return {
        name,
        label: definition.label,
        type: definition.type,
        source,
        parameters: readParameters(await read('parameters')),
        api: await read('api'),
        scope: z
          .array(z.string())
          .catch([])
          .parse(await read('scope')),
        scopes: z
          .record(z.string(), z.string())
          .catch({})
          .parse(await read('scopes')),
        common: await definitions.readCommon(source),
      };
    },
  };
}
