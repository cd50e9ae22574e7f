import type { DocumentStore } from '../storage/document-store.ts';
import type { Encryption } from '../storage/encryption.ts';
import type { CustomApp, DefinitionSource, SectionName } from './definition.ts';

/** The initial sections of a new definition. */
const emptySections = { api: '{}', parameters: '[]', scopes: '{}', scope: '[]', install: '{}', installSpec: '[]' };

const toText = (section: string | object) =>
  typeof section === 'string' ? section : JSON.stringify(section, null, '\t');

type Common = { [key: string]: unknown };

/** `id` is the name that Make has assigned: it never changes, and is the id of the connection type. */
export type StoredDefinition = {
  id: string;
  app: string;
  label: string;
  type: string;
  theme: string;
  aliasTo: string | null;
  connectedSystem: string | null;
  sections: { [name in SectionName]?: { text: string; changes: number } };
  common: string;
};

export type DefinitionStore = ReturnType<typeof createDefinitionStore>;

/** The definitions of app developers. Common data contains client secrets, so it is encrypted. */
export function createDefinitionStore(store: DocumentStore, { encrypt, decrypt }: Encryption) {
  const documents = store.collection<StoredDefinition>('make-definition');
  const contextOf = (name: string) => `make/definition/${name}/common`;
  const find = (name: string) => documents.get(name);

  const change = (name: string, changed: (old: StoredDefinition) => Partial<StoredDefinition>) =>
    store.transaction(async () => {
      const old = await find(name);
      if (!old) throw new Error(`There is no definition ${name}.`);
      const definition = { ...old, ...changed(old) };
      await documents.put(definition);
      return definition;
    });

  const readCommon = async (name: string): Promise<Common> => {
    const found = await find(name);
    return found ? (decrypt(found.common, contextOf(name)) as Common) : {};
  };

  /** The server assigns the name: the app's name and the next number. */
  const create = async (app: string, source: DefinitionSource): Promise<StoredDefinition> => {
    const id = source.name ?? `${app}-${await store.nextNumber(`make-definition/${app}`)}`;
    const sections = Object.entries({ ...emptySections, ...source.sections });
    const definition: StoredDefinition = {
      id,
      app,
      label: source.label,
      type: source.type,
      theme: source.theme,
      aliasTo: source.aliasTo ?? null,
      connectedSystem: null,
      sections: Object.fromEntries(sections.map(([name, section]) => [name, { text: toText(section), changes: 0 }])),
      common: encrypt(source.common ?? {}, contextOf(id)),
    };
    await documents.put(definition);
    return definition;
  };

  return {
    find,
    readCommon,
    create,
    list: (app: string) => documents.list((definition) => definition.app === app),

    update: (
      name: string,
      { label, connectedSystem }: { label?: string | undefined; connectedSystem?: string | null | undefined },
    ) =>
      change(name, () => ({
        ...(label !== undefined && { label }),
        ...(connectedSystem !== undefined && { connectedSystem }),
      })),

    remove: (name: string) => documents.delete(name),

    countAliases: async (name: string) => (await documents.list(({ aliasTo }) => aliasTo === name)).length,

    /** Stores the text verbatim; returns the number of the change. */
    async writeSection(name: string, section: SectionName, text: string): Promise<number> {
      const { sections } = await change(name, (old) => ({
        sections: { ...old.sections, [section]: { text, changes: (old.sections[section]?.changes ?? 0) + 1 } },
      }));
      return sections[section]?.changes ?? 0;
    },

    async writeCommon(name: string, common: Common): Promise<boolean> {
      const changed = JSON.stringify(await readCommon(name)) !== JSON.stringify(common);
      await change(name, () => ({ common: encrypt(common, contextOf(name)) }));
      return changed;
    },

    /** Stores these apps unless they exist: changes by their developers are kept. */
    async prepare(apps: CustomApp[]): Promise<void> {
      for (const { app, definitions } of apps) {
        if ((await documents.find((definition) => definition.app === app)) !== undefined) continue;
        for (const source of definitions) await create(app, source);
      }
      const [first] = await documents.list();
      await readCommon(first?.id ?? '').catch((cause: unknown) => {
        throw new Error('What Make has stored was encrypted with another key. Start with --reset to begin anew.', {
          cause,
        });
      });
    },
  };
}
