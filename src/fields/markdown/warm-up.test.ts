import { expect, test, vi } from 'vitest';
import { warmUp } from './warm-up.ts';

const constructs = ['heading', 'paragraph', 'list', 'blockquote'];

test('the parser is run once the page is idle, over the usual constructs', () => {
  const idle = vi.fn();
  vi.stubGlobal('requestIdleCallback', idle);
  const onParsed = vi.fn();
  warmUp(onParsed);
  expect(onParsed).not.toHaveBeenCalled();
  idle.mock.calls[0]?.[0]();
  const types = onParsed.mock.calls[0]?.[0].map(({ type }: { type: string }) => type);
  expect(types.filter((type: string) => type !== 'space')).toEqual(constructs);
});

test('without requestIdleCallback it is run a moment later', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const onParsed = vi.fn();
  warmUp(onParsed);
  expect(onParsed).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(onParsed).toHaveBeenCalledTimes(1));
});
