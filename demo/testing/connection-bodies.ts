import { accepted } from '../apps/credentials.ts';

type Body = { [key: string]: unknown };

/** The body of an upsert. */
export function connectionBody(projectId: string, overrides: Body): Body {
  return { projectId, externalId: 'lumen-test', displayName: 'Test', ...overrides };
}

export function quillmailBody(projectId: string, overrides: Body = {}): Body {
  return connectionBody(projectId, {
    pieceName: '@demo/piece-quillmail',
    type: 'SECRET_TEXT',
    value: { type: 'SECRET_TEXT', secret_text: accepted('quillmail', 'API Key') },
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
        host: accepted('basalt', 'Host'),
        port: 5433,
        user: accepted('basalt', 'User'),
        password: accepted('basalt', 'Password'),
        database: accepted('basalt', 'Database'),
        enable_ssl: false,
        certificate: '',
        ...props,
      },
    },
  });
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
