import { describe, expect, test } from 'vitest';
import { type ClipboardAccess, copyText } from './copy-text.ts';

function clipboard(allowed: { write: boolean; copySelection: boolean }) {
  const calls: string[] = [];
  const access: ClipboardAccess = {
    write: async (text) => {
      calls.push(`write ${text}`);
      if (!allowed.write) {
        throw new DOMException('forbidden by the permissions policy', 'NotAllowedError');
      }
    },
    select: () => void calls.push('select'),
    copySelection: () => {
      calls.push('copy selection');
      return allowed.copySelection;
    },
  };
  return { access, calls };
}

describe('copyText', () => {
  test.each([
    ['uses the clipboard', { write: true, copySelection: true }, 'copied', ['write a']],
    [
      'copies the selection instead',
      { write: false, copySelection: true },
      'copied',
      ['write a', 'select', 'copy selection'],
    ],
    [
      'leaves the text selected',
      { write: false, copySelection: false },
      'selected',
      ['write a', 'select', 'copy selection'],
    ],
  ])('%s', async (_, allowed, outcome, expected) => {
    const { access, calls } = clipboard(allowed);
    expect(await copyText('a', access)).toBe(outcome);
    expect(calls).toEqual(expected);
  });
});
