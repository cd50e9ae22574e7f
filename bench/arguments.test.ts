import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const read = (...args: string[]) => readArguments(args, ['floor', 'cold', 'preloaded']);

test('without options all targets are measured five times, on a line with 40 ms and 10 Mbit/s', () => {
  expect(read()).toEqual({
    rounds: 5,
    targets: ['floor', 'cold', 'preloaded'],
    roundTripMs: 40,
    mbit: 10,
    pieceBytes: 60_000,
    isGrowth: false,
    jsonPath: undefined,
  });
});

test('every option is read', () => {
  const line = ['--latency', '0', '--mbit', '1.5', '--piece-kb', '5'];
  expect(read('--rounds', '1', '--target', 'cold', '--target', 'floor', '--json', 'a.json', ...line)).toEqual({
    rounds: 1,
    targets: ['floor', 'cold'],
    roundTripMs: 0,
    mbit: 1.5,
    pieceBytes: 5000,
    isGrowth: false,
    jsonPath: 'a.json',
  });
});

test('--growth takes no value', () => expect(read('--growth').isGrowth).toBe(true));

test.each([
  [['--round', '3'], "Unknown option '--round'"],
  [['cold'], "Unexpected argument 'cold'"],
  [['--target', 'warm'], 'No target is named “warm”. There are: floor, cold, preloaded.'],
  [['--rounds', '0'], '--rounds is not a number of rounds: 0'],
  [['--rounds', '1.5'], '--rounds is not a number of rounds: 1.5'],
  [['--mbit', '0'], 'Nothing gets through a line with --mbit 0.'],
  [['--latency', 'slow'], '--latency is not a positive number: slow'],
  [['--latency', ''], '--latency is not a positive number: '],
])('%j is refused', (args, message) => expect(() => read(...args)).toThrow(message));
