import { afterEach, expect, test, vi } from 'vitest';
import { createConfig } from './config.ts';
import { startPreload } from './preload.ts';

afterEach(() => vi.unstubAllGlobals());

test('options of a framework, which are proxies, reach the preloaded dialog', async () => {
  const postMessage = vi.fn((message: object) => structuredClone(message));
  const created = (): { style: object; dataset: object; onload?: () => Promise<void> } => ({ style: {}, dataset: {} });
  const elements = {
    dialog: { ...created(), append: vi.fn() },
    iframe: { ...created(), contentWindow: { postMessage } },
  };
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  vi.stubGlobal('document', {
    body: { append: vi.fn() },
    documentElement: {},
    createElement: (name: 'dialog' | 'iframe') => elements[name],
    querySelector: () => null,
  });
  // As Vue's reactive() makes them; postMessage() throws for a Proxy.
  const reactive = <Value extends object>(value: Value) => new Proxy(value, {});
  const preload = reactive(['@activepieces/piece-slack']);
  const session = reactive({ token: 'jwt', projectId: 'p1' });
  startPreload(createConfig({ instanceUrl: 'https://ap.example', dialogUrl: 'https://d.example', session, preload }));
  await elements.iframe.onload?.();
  const data = { session: { token: 'jwt', projectId: 'p1' }, instanceUrl: 'https://ap.example', locale: 'en' };
  const message = { type: 'VENDOR_PRELOAD', data: { ...data, pieceNames: ['@activepieces/piece-slack'] } };
  expect(postMessage.mock.calls).toEqual([[message, 'https://d.example']]);
});
