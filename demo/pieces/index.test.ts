import { describe, expect, it } from 'vitest';
import { pieces } from './index.ts';
import type { PieceAuth } from './piece.ts';

const auths = pieces.flatMap(({ auth }) => [auth ?? []].flat());
const kindsIn = (auth: PieceAuth) =>
  'props' in auth && auth.props ? Object.values(auth.props).map(({ type }) => type) : [];

describe('the pieces of the demo', () => {
  it('cover every auth type', () => {
    expect([...new Set(auths.map(({ type }) => type))].sort()).toEqual(
      ['BASIC_AUTH', 'CUSTOM_AUTH', 'OAUTH2', 'OIDC', 'SECRET_TEXT'].sort(),
    );
    expect(pieces.some(({ auth }) => auth === undefined)).toBe(true);
    expect(pieces.some(({ auth }) => Array.isArray(auth))).toBe(true);
  });

  it('cover every variant of OAuth2', () => {
    const oauth2 = auths.filter((auth) => auth.type === 'OAUTH2');
    const values = (read: (auth: (typeof oauth2)[number]) => unknown) => [...new Set(oauth2.map(read))];
    expect(values(({ grantType }) => grantType)).toEqual(
      expect.arrayContaining([undefined, 'client_credentials', 'both_client_credentials_and_authorization_code']),
    );
    expect(values(({ authorizationMethod }) => authorizationMethod)).toEqual(
      expect.arrayContaining([undefined, 'HEADER', 'BODY']),
    );
    expect(values(({ pkce }) => pkce)).toEqual(expect.arrayContaining([undefined, true]));
    expect(values(({ prompt }) => prompt)).toEqual(expect.arrayContaining([undefined, 'omit', 'login']));
    expect([...new Set(oauth2.flatMap(kindsIn))].sort()).toEqual(['SECRET_TEXT', 'SHORT_TEXT', 'STATIC_DROPDOWN']);
  });

  it('cover every property type', () => {
    expect([...new Set(auths.flatMap(kindsIn))].sort()).toEqual(
      [
        'CHECKBOX',
        'LONG_TEXT',
        'MARKDOWN',
        'NUMBER',
        'SECRET_TEXT',
        'SHORT_TEXT',
        'STATIC_DROPDOWN',
        'STATIC_MULTI_SELECT_DROPDOWN',
      ].sort(),
    );
  });

  it('translate only their own texts', () => {
    for (const { i18n, description, auth, name } of pieces.filter(({ version }) => version !== '0.2.4')) {
      const texts = JSON.stringify([description, auth]);
      for (const english of Object.values(i18n ?? {}).flatMap((byText) => Object.keys(byText))) {
        expect(texts, name).toContain(JSON.stringify(english).slice(1, -1));
      }
    }
  });
});
