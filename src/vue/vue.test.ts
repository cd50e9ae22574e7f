import { type ConnectOptions, configure } from 'activepieces-connect';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSSRApp, effectScope, h, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { connectPlugin, useConnect } from './index.ts';

const instanceUrl = 'https://ap.example';

test('a page is rendered on a server, without a browser and without a call', async () => {
  // Another test of this worker may have left one.
  vi.stubGlobal('document', undefined);
  const options = vi.fn(() => ({ instanceUrl, jwtToken: 'x' }));
  const app = createSSRApp(() => h(Status));
  const Status = { setup: () => useConnect(), render: ({ status }: { status: string }) => h('output', status) };
  app.use(connectPlugin, options);
  expect(await renderToString(app)).toBe('<output>idle</output>');
  expect(options).not.toHaveBeenCalled();
});

describe('in a page', () => {
  /** The window that the last call has opened. */
  let popup: { closed: boolean; close(): void; focus(): void };
  const open = vi.fn((..._: unknown[]) => {
    popup = {
      closed: false,
      close() {
        this.closed = true;
      },
      focus() {},
    };
    return Object.assign(popup, { location: { href: 'about:blank?', replace() {} }, length: 0, postMessage() {} });
  });

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.stubGlobal('window', { open });
    vi.stubGlobal('addEventListener', () => {});
    vi.stubGlobal('document', { documentElement: { lang: 'en' } });
    vi.stubGlobal('navigator', { language: 'en' });
    await configure({ instanceUrl, jwtToken: 'x', preload: false });
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  const newWindow = {};

  test('the window is open before connect() returns', () => {
    const { connect, status } = useConnect();
    open.mockClear();
    void connect({ newWindow });
    expect(open).toHaveBeenCalledTimes(1);
    expect(status.value).toBe('open');
    popup.close();
  });

  test('an error is kept until the next call, and rejects', async () => {
    const { connect, status, error } = useConnect();
    await expect(connect({ scope: 'WORLD' } as unknown as ConnectOptions)).rejects.toMatchObject({
      code: 'invalid_options',
    });
    expect([status.value, error.value?.code]).toEqual(['error', 'invalid_options']);
    const result = connect({ newWindow });
    expect([status.value, error.value]).toEqual(['open', undefined]);
    popup.closed = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toEqual({ connection: undefined });
    expect(status.value).toBe('closed');
  });

  test('a call that is refused closes the one before', async () => {
    const { connect, status } = useConnect();
    const first = connect({ newWindow });
    const second = connect({ scope: 'WORLD' } as unknown as ConnectOptions);
    await expect(second).rejects.toMatchObject({ code: 'invalid_options' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toEqual({ connection: undefined });
    expect([popup.closed, status.value]).toEqual([true, 'error']);
  });

  test.each([
    ['already', true],
    ['later', false],
  ])('the caller’s signal aborts: %s', async (_, isAborted) => {
    const { connect, status } = useConnect();
    const controller = new AbortController();
    if (isAborted) controller.abort('bored');
    const result = connect({ newWindow, signal: controller.signal });
    const rejection = expect(result).rejects.toMatchObject({ code: 'aborted', cause: 'bored' });
    controller.abort('bored');
    await vi.advanceTimersByTimeAsync(5000);
    await rejection;
    expect(status.value).toBe('error');
  });

  test('the end of the effect scope closes what is open', async () => {
    const scope = effectScope();
    const result = scope.run(() => useConnect().connect({ newWindow }));
    scope.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await result).toEqual({ connection: undefined });
    expect(popup.closed).toBe(true);
  });

  test('options of any kind configure the loader, and do so again when they change', async () => {
    const whenIdle = vi.fn();
    vi.stubGlobal('requestIdleCallback', whenIdle);
    const mode = ref<'light' | 'dark'>('light');
    const app = createSSRApp({ render: () => h('p') });
    app.use(connectPlugin, () => ({ instanceUrl, jwtToken: 'x', embedding: { styling: { mode: mode.value } } }));
    expect(whenIdle).toHaveBeenCalledTimes(1);
    mode.value = 'dark';
    await vi.advanceTimersByTimeAsync(0);
    expect(whenIdle).toHaveBeenCalledTimes(2);
  });
});
