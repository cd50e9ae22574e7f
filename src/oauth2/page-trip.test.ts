import { beforeEach, expect, test } from 'vitest';
import { answerTrip, type PageTrip, storeTrip, takeTrip } from './page-trip.ts';

/** As sessionStorage. */
function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    get length() {
      return items.size;
    },
  } as Storage;
}

const trip: PageTrip = { state: 's1', page: '/embed/index.html', content: { a: 1 } };
let storage: Storage;
beforeEach(() => {
  storage = memoryStorage();
});

test('a trip is taken once, with the response', () => {
  storeTrip(storage, trip);
  expect(answerTrip(storage, { code: 'c', state: 's1' })).toBe('/embed/index.html');
  expect(takeTrip(storage)).toEqual({ ...trip, response: { kind: 'code', code: 'c', state: 's1' } });
  expect(storage.length).toBe(0);
  expect(takeTrip(storage)).toBeUndefined();
});

test.each<[what: string, parameters: { [name: string]: string }]>([
  ['another state', { code: 'c', state: 's2' }],
  ['no state', { code: 'c' }],
  ['no answer', { state: 's1' }],
])('an answer with %s is not taken up', (_, parameters) => {
  storeTrip(storage, trip);
  expect(answerTrip(storage, parameters)).toBeUndefined();
  expect(takeTrip(storage)).toEqual(trip);
});

test('without a trip there is none to answer', () =>
  expect(answerTrip(storage, { code: 'c', state: 's1' })).toBeUndefined());
