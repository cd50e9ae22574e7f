export const instanceUrl = 'https://ap.example';

/** JSON whose conversion to a text throws a TypeError. */
export const unprintable = { toString: null, valueOf: null };

export const pieceWith = (auth: unknown, more: object = {}) => ({
  name: 'p',
  displayName: 'P',
  version: '1.0.0',
  auth,
  ...more,
});

export const oauth2 = (more: object) => ({ type: 'OAUTH2', authUrl: 'https://p.example', ...more });
export const connection = { id: 'i', externalId: 'e', displayName: 'E', type: 'SECRET_TEXT', pieceName: 'p' };
