import { expect, test, vi } from 'vitest';
import { readPages } from './read-pages.ts';

async function collect(readPage: (cursor?: string) => Promise<{ item: string; next?: string | undefined }>) {
  const items: string[] = [];
  for await (const { item } of readPages(readPage)) items.push(item);
  return items;
}

test('each page is asked for with the cursor of the one before, until there is none', async () => {
  const pages: { [cursor: string]: { item: string; next?: string } } = {
    '': { item: 'a', next: '1' },
    '1': { item: 'b', next: '2' },
    '2': { item: 'c' },
  };
  await expect(collect(async (cursor = '') => pages[cursor] ?? { item: 'none' })).resolves.toEqual(['a', 'b', 'c']);
});

test('no page is read ahead', async () => {
  const readPage = vi.fn(async () => ({ next: 'more' }));
  for await (const _ of readPages(readPage)) break;
  expect(readPage).toHaveBeenCalledOnce();
});

test('a server whose cursors never end, also with empty pages, is asked 100 times', async () => {
  const readPage = vi.fn(async () => ({ item: 'x', next: 'again' }));
  await expect(collect(readPage)).resolves.toHaveLength(100);
  expect(readPage).toHaveBeenCalledTimes(100);
});

test('a failed page is the reader’s failure', async () => {
  await expect(collect(() => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
});
