import { expect, test } from 'vitest';
import { liveReload, withReload } from './live-reload.ts';

/** A build that the test finishes. */
function manualRebuilds() {
  const listeners = new Set<() => void>();
  return {
    listeners,
    finishBuild() {
      for (const listener of listeners) listener();
    },
    onRebuild(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

test('a page receives an event for every build until it is closed', async () => {
  const rebuilds = manualRebuilds();
  const leave = new AbortController();
  const response = await liveReload(rebuilds).request('/rebuilds', { signal: leave.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await expect.poll(() => rebuilds.listeners.size).toBe(1);
  rebuilds.finishBuild();
  expect((await reader?.read())?.value).toContain('event: rebuild');
  await reader?.cancel();
  await expect.poll(() => rebuilds.listeners.size).toBe(0);
});

test('a page loads the script that reloads it, from its own origin', async () => {
  expect(withReload('<html><head><title>x</title></head></html>')).toBe(
    '<html><head><title>x</title><script src="/dev/reload.js" defer></script></head></html>',
  );
  const script = await liveReload(manualRebuilds()).request('/reload.js');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(await script.text()).toContain('location.reload()');
});
