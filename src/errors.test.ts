import { describe, expect, test } from 'vitest';
import { ConnectError, isConnectError } from './errors.ts';

describe('the message of a ConnectError', () => {
  test.each([
    ['A sentence.', 'Activepieces: A sentence.'],
    [
      '{"isValid":"false","error":"piece: x not found"}',
      'Activepieces: The instance answered "piece: x not found". Check the options.',
    ],
    [
      '{"isValid":false,"error":"Connection name is already used"}',
      'Activepieces: The instance answered "Connection name is already used". Check the options.',
    ],
    ['{"error":""}', 'Activepieces: The instance answered "". Check the options.'],
    ['{"isValid":false}', 'Activepieces: {"isValid":false}'],
  ])('%s', (error, message) => {
    const made = new ConnectError('piece_not_found', error);
    expect(made.message).toBe(message);
    expect(made.error).toBe(error);
  });
});

test.each<[unknown, boolean]>([
  [new ConnectError('aborted', 'x'), true],
  [Object.assign(new Error('x'), { name: 'ConnectError', code: 'aborted' }), true],
  [Object.assign(new Error('x'), { name: 'ConnectError', code: 5 }), false],
  [Object.assign(new Error('x'), { name: 'ConnectError' }), false],
  [Object.assign(new Error('x'), { code: 'aborted' }), false],
  [{ name: 'ConnectError', code: 'aborted' }, false],
  [undefined, false],
])('isConnectError() case %#', (value, expected) => expect(isConnectError(value)).toBe(expected));
