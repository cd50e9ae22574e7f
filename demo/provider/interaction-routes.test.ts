import { describe, expect, it } from 'vitest';
import { ada, ProviderWindow } from '../testing/authorize.ts';
import { startTestProvider } from '../testing/test-provider.ts';

const provider = await startTestProvider();

describe('the pages of the provider', () => {
  it('show a login, then a consent page, and redirect with a code', async () => {
    const window = new ProviderWindow();
    const login = await window.open(provider.inkwharf({ access_type: 'offline', prompt: 'consent' }));
    expect(login.text).toContain('Sign in');
    expect(login.text).toContain(ada.password);
    const consent = await window.open(`${login.url}/login`, ada);
    for (const text of ['Lumen', 'Ada Marlow', 'Ask others to sign', 'documents.sign', 'lumen-inkwharf']) {
      expect(consent.text).toContain(text);
    }
    const { url } = await window.open(`${consent.url}/allow`, {});
    expect(url).toMatch(`${provider.urls.instance}/redirect?`);
    expect(new URL(url).searchParams.get('state')).toBe('abc');
    // It has to be encoded: a client that decodes it twice, or not at all, gets another code.
    expect(new URL(url).searchParams.get('code')).toMatch(/^[\w-]{43}\/\+=%2F$/);
  });

  it('refuse a wrong password, and keep the email', async () => {
    const window = new ProviderWindow();
    const login = await window.open(provider.inkwharf());
    const refused = await window.open(`${login.url}/login`, { email: 'ada@harbour-lane.example', password: '"><b>' });
    expect(refused.status).toBe(401);
    expect(refused.text).toContain('No account has this email and password');
    expect(refused.text).toContain('value="ada@harbour-lane.example"');
    expect(refused.text).not.toContain('<b>');
  });

  it('prefill the user of the query', async () => {
    const window = new ProviderWindow();
    const { text, url } = await window.open(provider.inkwharf({ login_hint: 'someone@pier.example' }));
    expect(text).toContain('value="someone@pier.example"');
    expect((await window.open(`${url}?as=tom`)).text).toMatch(/value="tom@.*value="seven-gulls-north"/s);
  });

  it('remember the consent of an account; another account is asked again', async () => {
    const window = new ProviderWindow();
    expect((await window.agree(provider.inkwharf())).searchParams.has('code')).toBe(true);
    expect((await window.open(provider.inkwharf())).url).toContain('code=');
    const again = await window.open(provider.inkwharf({ prompt: 'consent' }));
    expect(again.text).toContain('Ada Marlow');
    const login = await window.open(`${again.url}/switch`, {});
    expect(login.text).toContain('name="password"');
    const consent = await window.open(`${login.url}/login`, {
      email: 'tom@north-pier.example',
      password: 'seven-gulls-north',
    });
    expect(consent.text).toContain('Tom Okafor');
    const { searchParams } = new URL((await window.open(`${consent.url}/allow`, {})).url);
    expect([searchParams.has('code'), searchParams.get('state')]).toEqual([true, 'abc']);
  });

  it.each(['before', 'after'])('report that the user denied access (%s signing in)', async (when) => {
    const window = new ProviderWindow();
    const login = await window.open(provider.inkwharf());
    const page = when === 'before' ? login : await window.open(`${login.url}/login`, ada);
    const { searchParams, host } = new URL((await window.open(`${page.url}/deny`, {})).url);
    expect(host).toBe(new URL(provider.urls.instance).host);
    expect(Object.fromEntries(searchParams)).toMatchObject({ error: 'access_denied', state: 'abc' });
  });
});
