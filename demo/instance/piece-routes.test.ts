import { describe, expect, it } from 'vitest';
import { pieces } from '../pieces/index.ts';
import { send } from '../testing/send.ts';
import { startTestInstance } from '../testing/test-instance.ts';

type Auth = { displayName: string; description?: string; username?: { displayName: string }; props?: Props };
type Props = { [key: string]: { displayName: string; options?: { options: { label: string }[] } } };
type Body = { version: string; description: string; logoUrl: string; auth: Auth & Auth[] };

const instance = await startTestInstance();

describe('a piece', () => {
  const get = async (path: string) => {
    const { status, json } = await instance.call('GET', `/v1/pieces/${path}`);
    return { status, body: json as Body };
  };

  it.each([
    ['@demo/piece-ringwell', '0.3.0'],
    ['%40demo%2Fpiece-ringwell', '0.3.0'],
    ['@demo/piece-ringwell?version=0.2.4', '0.2.4'],
    ['@demo/piece-ringwell?version=~0.2.0', '0.2.4'],
    ['@demo/piece-ringwell?version=^0.2.1', '0.2.4'],
    ['@demo/piece-ringwell?version=^0.3.0', '0.3.0'],
    ['@demo/piece-ringwell/?version=', '0.3.0'],
  ])('is found at %s', async (path, version) => {
    expect((await get(path)).body.version).toBe(version);
  });

  it.each(['@demo/piece-nope', '@demo/piece-ringwell?version=0.2.5', '@demo/piece-ringwell?version=^0.4.0'])(
    'is not found at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('is translated, all but the name of its auth', async () => {
    const { description, auth } = (await get('@demo/piece-marketrove?locale=de')).body;
    expect(description).toBe('Onlineshops für Macher und Märkte');
    expect(auth.displayName).toBe('Connection');
    expect(auth.description).toContain('API-Schlüsselpaar');
    expect(auth.props?.shop?.displayName).toBe('Adresse des Shops');
    expect(auth.props?.events?.options?.options[0]?.label).toBe('Bestellung angelegt');
  });

  it('stays English in a language it does not have, and when it offers several auths', async () => {
    expect((await get('@demo/piece-ringwell?locale=ja')).body.auth.username?.displayName).toBe('Account number');
    const { description, auth } = (await get('@demo/piece-inkwharf?locale=de')).body;
    expect(description).toBe('Dokumente, unterschrieben vor dem Auslaufen');
    expect(auth[1]?.displayName).toBe('Access token');
  });

  it.each([
    ['name', 'searchQuery=MARL', ['Marlstack']],
    ['translated description', 'searchQuery=onlineshops&locale=de', ['Marketrove']],
    ['an unknown text', 'searchQuery=nope', []],
    ['an empty search', 'searchQuery=+', [...new Set(pieces.map(({ displayName }) => displayName))]],
  ])('is found in the list by %s', async (_name, query, names) => {
    const { body } = await get(`?${query}`);
    expect((body as unknown as { displayName: string }[]).map(({ displayName }) => displayName)).toEqual(names);
  });

  it.each(pieces)('$name has a logo at its URL', async ({ name }) => {
    const { logoUrl } = (await get(name)).body;
    expect(await send(logoUrl)).toMatchObject({ status: 200, headers: { 'content-type': 'image/svg+xml' } });
  });
});
