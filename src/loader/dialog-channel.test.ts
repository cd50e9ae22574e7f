import { afterEach, expect, test, vi } from 'vitest';
import type { Config } from './config.ts';
import { openDialogChannel } from './dialog-channel.ts';

afterEach(() => vi.unstubAllGlobals());

test('functions are left out, and a toJSON() of the page is not used', () => {
  vi.stubGlobal('addEventListener', vi.fn());
  const postMessage = vi.fn();
  const ended = new AbortController();
  const config = { dialogOrigin: 'https://d.example' } as Config;
  const post = openDialogChannel(config, { postMessage } as never, ended, vi.fn());
  const prototype = Array.prototype as { toJSON?: () => string };
  prototype.toJSON = () => 'changed';
  try {
    post('VENDOR_RESTYLE', { list: [{ key: ['a', 1] }], handler: () => 1, none: undefined, nothing: null });
  } finally {
    delete prototype.toJSON;
  }
  const message = { type: 'VENDOR_RESTYLE', data: { list: [{ key: ['a', 1] }], nothing: null } };
  expect(postMessage.mock.calls).toEqual([[message, 'https://d.example']]);
  ended.abort();
  post('VENDOR_LEAVING');
  expect(postMessage).toHaveBeenCalledOnce();
});
