import { z } from 'zod';
import type { SectionName } from './definition.ts';
import type { Definition, Definitions } from './definitions.ts';
import { parseJsonc } from './json.ts';
import { type Parameter, readParameters } from './parameter.ts';

/** A definition with parsed sections and a resolved alias. */
export type AppDefinition = Pick<Definition, 'label' | 'type' | 'theme'> & {
  /** The id of the type; of an alias, its own. */
  name: string;
  /** The definition with the sections, and the last segment of the redirect URI. */
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
      const source = definition.aliasTo ?? name;
      const sections = (await definitions.find(source))?.sections ?? {};
      const read = (section: SectionName) => parseJsonc(sections[section]?.text ?? 'null');
      const { label, type, theme } = definition;
      return {
        name,
        label,
        type,
        theme,
        source,
        parameters: readParameters(read('parameters')),
        api: read('api'),
        scope: z.array(z.string()).catch([]).parse(read('scope')),
        scopes: z.record(z.string(), z.string()).catch({}).parse(read('scopes')),
        common: await definitions.readCommon(source),
      };
    },
  };
}
