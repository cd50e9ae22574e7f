import { afterEach, expect, test, vi } from 'vitest';
import { ConnectElement } from './connect-element.ts';
import { defineConnectElement } from './define.ts';
import { TAG_NAME } from './tag-name.ts';

afterEach(() => vi.unstubAllGlobals());

test('on a server the module can be imported, and defines nothing', async () => {
  expect(Object.keys(await import('./index.ts'))).toEqual([]);
});

test('a name that is taken is left alone', () => {
  const define = vi.fn();
  const names = new Map([['', {}]]);
  vi.stubGlobal('customElements', { get: (name: string) => names.get(name), define });
  defineConnectElement();
  expect(define.mock.calls).toEqual([[TAG_NAME, ConnectElement]]);
  names.set(TAG_NAME, {});
  defineConnectElement();
  expect(define).toHaveBeenCalledTimes(1);
});
