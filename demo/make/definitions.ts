import type { Database } from '../instance/database.ts';
import { decryptValue, encryptValue } from '../instance/encryption.ts';
import type { DefinitionSource, SectionName } from './definition.ts';
import { defaultSections } from './section-templates.ts';

export type DefinitionRow = {
  name: string;
  app: string;
  label: string;
  type: string;
  theme: string;
  alias_to: string | null;
  connected_system: string | null;
};

type Common = { [key: string]: unknown };

const columns = 'name, app, label, type, theme, alias_to, connected_system';

export type Definitions = ReturnType<typeof createDefinitions>;

/** What developers of apps have written. Common data holds the secrets of their clients, so it is encrypted. */
export function createDefinitions(database: Database, encryptionKey: Uint8Array) {
  const contextOf = (name: string) => `make/definition/${name}/common`;

  const find = async (name: string): Promise<DefinitionRow | undefined> => {
    const { rows } = await database.query<DefinitionRow>(`select ${columns} from make_definition where name = $1`, [
      name,
    ]);
    return rows[0];
  };

  const readSection = async (name: string, section: SectionName): Promise<string | undefined> => {
    const { rows } = await database.query<{ content: string }>(
      'select content from make_section where definition = $1 and name = $2',
      [name, section],
    );
    return rows[0]?.content;
  };

  const readCommon = async (name: string): Promise<Common> => {
    const { rows } = await database.query<{ common: Uint8Array }>(
      'select common from make_definition where name = $1',
      [name],
    );
    return rows[0] ? (decryptValue(encryptionKey, rows[0].common, contextOf(name)) as Common) : {};
  };

  return {
    find,
    readSection,
    readCommon,

    async list(app: string): Promise<DefinitionRow[]> {
      const { rows } = await database.query<DefinitionRow>(
        `select ${columns} from make_definition where app = $1 order by number`,
        [app],
      );
      return rows;
    },

    /** The server gives the name: that of the app, and the next number. */
    async create(app: string, source: DefinitionSource): Promise<DefinitionRow> {
      return database.transaction(async (transaction) => {
        const { rows } = await transaction.query<{ next: number }>(
          'select coalesce(max(number), 0)::int + 1 as next from make_definition where app = $1',
          [app],
        );
        const number = rows[0]?.next ?? 1;
        const name = `${app}-${number}`;
        const created = await transaction.query<DefinitionRow>(
          `insert into make_definition (name, app, number, label, type, theme, alias_to, common)
           values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
          [
            name,
            app,
            number,
            source.label,
            source.type,
            source.theme,
            source.aliasTo ?? null,
            encryptValue(encryptionKey, source.common ?? {}, contextOf(name)),
          ],
        );
        for (const [section, content] of Object.entries({ ...defaultSections(source.type), ...source.sections })) {
          await transaction.query('insert into make_section (definition, name, content) values ($1, $2, $3)', [
            name,
            section,
            content,
          ]);
        }
        const [definition] = created.rows;
        if (!definition) throw new Error('The definition was not stored.');
        return definition;
      });
    },

    async update(name: string, change: { label?: string | undefined; connectedSystem?: string | null | undefined }) {
      await database.query(
        `update make_definition set label = coalesce($2, label),
           connected_system = case when $3 then $4 else connected_system end where name = $1`,
        [name, change.label ?? null, change.connectedSystem !== undefined, change.connectedSystem ?? null],
      );
    },

    async remove(name: string): Promise<void> {
      await database.query('delete from make_definition where name = $1', [name]);
    },

    /** How many connections and aliases need it. */
    async countUses(name: string): Promise<number> {
      const { rows } = await database.query<{ count: number }>(
        `select ((select count(*) from make_connection where definition = $1)
               + (select count(*) from make_definition where alias_to = $1))::int as count`,
        [name],
      );
      return rows[0]?.count ?? 0;
    },

    /** Keeps the text to the letter; gives the number of the change. */
    async writeSection(name: string, section: SectionName, content: string): Promise<number> {
      const { rows } = await database.query<{ changes: number }>(
        `insert into make_section (definition, name, content, changes) values ($1, $2, $3, 1)
         on conflict (definition, name) do update set content = $3, changes = make_section.changes + 1
         returning changes`,
        [name, section, content],
      );
      return rows[0]?.changes ?? 0;
    },

    async writeCommon(name: string, common: Common): Promise<boolean> {
      const changed = JSON.stringify(await readCommon(name)) !== JSON.stringify(common);
      await database.query('update make_definition set common = $2 where name = $1', [
        name,
        encryptValue(encryptionKey, common, contextOf(name)),
      ]);
      return changed;
    },

    async isEmpty(): Promise<boolean> {
      const { rows } = await database.query('select 1 from make_definition limit 1');
      return rows.length === 0;
    },
  };
}
