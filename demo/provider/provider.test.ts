import { describe, expect, it } from 'vitest';
import { makePkce, ProviderWindow } from '../testing/authorize.ts';
import { send } from '../testing/send.ts';
import { startTestProvider } from '../testing/test-provider.ts';

const provider = await startTestProvider();

describe('the provider', () => {
  it.each([
    ['an unknown client', { client_id: 'nobody' }, 'Client is invalid'],
    ['an unregistered redirect URI', { redirect_uri: 'http://evil.localhost/' }, 'Redirect_uri did not match'],
    ['no client', { client_id: '' }, 'client_id'],
  ])('shows a page for %s, without a redirect', async (_name, parameters, text) => {
    const page = await new ProviderWindow().open(provider.inkwharf(parameters));
    expect(page.status).toBe(400);
    expect(page.text).toContain(text);
    expect(page.url).toContain(provider.urls.provider);
  });

  it('shows a page for an unknown customer', async () => {
    const page = await send(`${provider.urls.provider}/nowhere-inc/authorize?client_id=lumen-tidemast`);
    expect([page.status, page.headers['content-type']]).toEqual([404, expect.stringContaining('text/html')]);
    expect(page.text).toContain('nowhere-inc');
    const answer = await send(`${provider.urls.provider}/nowhere-inc/token`, { method: 'POST', body: '' });
    expect(answer).toMatchObject({ status: 404, json: { error: 'invalid_request' } });
  });

  it.each([
    ['parleybox', 'lumen-parleybox', 'invalid_request'],
    ['harbour-lane', 'lumen-tidemast', 'invalid_request'],
    ['inkwharf', 'lumen-inkwharf', null],
  ])('%s: the error for %s without PKCE is %s', async (path, client_id, error) => {
    const { url } = await new ProviderWindow().open(provider.authorize(path, { client_id, scope: 'documents.read' }));
    expect(new URL(url).searchParams.get('error')).toBe(error);
  });

  it('refuses the PKCE method plain', async () => {
    const { parameters } = makePkce();
    const { url } = await new ProviderWindow().open(
      provider.authorize('parleybox', { client_id: 'lumen-parleybox', ...parameters, code_challenge_method: 'plain' }),
    );
    expect(new URL(url).searchParams.get('error')).toBe('invalid_request');
  });

  it('forbids scripts and framing, and forms only redirect to the client', async () => {
    const window = new ProviderWindow();
    const pages = [
      await window.open(provider.inkwharf()),
      await window.open(`${provider.urls.provider}/inkwharf/authorize?client_id=nobody`),
      await window.open(`${provider.urls.provider}/inkwharf/interaction/none`),
    ];
    for (const { headers, text } of pages) {
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; .*frame-ancestors 'none'; form-action 'self'/,
      );
      expect(text).not.toMatch(/<script| style=| on\w+=/);
    }
    expect(pages[0]?.headers['content-security-policy']).toMatch(
      new RegExp(`form-action 'self' ${provider.urls.instance}$`),
    );
  });

  it('shows an error for an interaction without its cookie', async () => {
    const { url } = await new ProviderWindow().open(provider.inkwharf());
    const page = await send(url);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('has expired')]);
  });

  it.each(['/styles/provider.css', '/styles/base.css', '/brands.css', '/logos/tidemast.svg'])(
    'has %s',
    async (path) => {
      expect((await send(`${provider.urls.provider}${path}`)).status).toBe(200);
    },
  );
});
