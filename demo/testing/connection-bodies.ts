import { credentials } from '../apps/credentials.ts';

type Body = { [key: string]: unknown };

/** The body of an upsert; `more` replaces what a test wants otherwise. */
export function connectionBody(projectId: string, overrides: Body): Body {
  return { projectId, externalId: 'lumen-test', displayName: 'Test', ...overrides };
}

export function quillmailBody(projectId: string, overrides: Body = {}): Body {
  return connectionBody(projectId, {
    pieceName: '@demo/piece-quillmail',
    type: 'SECRET_TEXT',
    value: { type: 'SECRET_TEXT', secret_text: credential('quillmail', 'API Key') },
    ...overrides,
  });
}

export function basaltBody(projectId: string, props: Body = {}): Body {
  return connectionBody(projectId, {
    externalId: 'lumen-basalt',
    pieceName: '@demo/piece-basalt',
    type: 'CUSTOM_AUTH',
    value: {
      type: 'CUSTOM_AUTH',
      props: {
        host: credential('basalt', 'Host'),
        port: 5433,
        user: credential('basalt', 'User'),
        password: credential('basalt', 'Password'),
        database: credential('basalt', 'Database'),
        enable_ssl: false,
        certificate: '',
        ...props,
      },
    },
  });
}

/** A credential that the demo shows to its users. */
export function credential(app: string, label: string): string {
  const found = credentials[app]?.flatMap(({ fields }) => fields).find((field) => field.label === label);
  if (!found) throw new Error(`No credential ${label} for ${app}`);
  return found.value;
}

/** Overrides for common cases. */
export const bodyOverrides = {
  wrongSecret: { value: { type: 'SECRET_TEXT', secret_text: 'wrong' } },
  emptySecret: { value: { type: 'SECRET_TEXT', secret_text: '' } },
  noAuth: { pieceName: '@demo/piece-feedspring', type: 'NO_AUTH', value: { type: 'NO_AUTH' } },
  wrongType: {
    pieceName: '@demo/piece-feedspring',
    type: 'BASIC_AUTH',
    value: { type: 'BASIC_AUTH', username: 'a', password: 'b' },
  },
};
