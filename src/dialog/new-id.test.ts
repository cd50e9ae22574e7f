import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('an id has the form Activepieces gives its own, and none comes twice', () => {
  const ids = Array.from({ length: 500 }, newId);
  for (const id of ids) expect(id).toMatch(/^[0-9A-Za-z]{21}$/);
  expect(new Set(ids).size).toBe(ids.length);
});
