import { z } from 'zod';
import type { SectionName } from './definition.ts';
import type { DefinitionStore, StoredDefinition } from './definitions.ts';
import { parseSection } from './json.ts';
import { type ParameterSpec, readParameters } from './parameter.ts';

/** A definition with parsed sections and a resolved alias. */
export type AppDefinition = Pick<StoredDefinition, 'label' | 'type' | 'theme'> & {
  /** The id of the type; of an alias, its own. */
  name: string;
  /** The definition with the sections, and the last segment of the redirect URI. */
  source: string;
  parameters: ParameterSpec[];
  api: unknown;
  scope: string[];
  scopes: { [scope: string]: string };
  common: { [key: string]: unknown };
};

export type AppDefinitions = { find(name: string): Promise<AppDefinition | undefined> };

export function createAppDefinitions(definitions: DefinitionStore): AppDefinitions {
  return {
    async find(name) {
      const definition = await definitions.find(name);
      if (!definition) return undefined;
      const source = definition.aliasTo ?? name;
      const sections = (await definitions.find(source))?.sections ?? {};
      const read = (section: SectionName) => parseSection(sections[section]?.text ?? 'null');
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
