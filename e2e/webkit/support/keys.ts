import { Key } from 'selenium-webdriver';

export const KEYS = {
  Enter: [Key.ENTER],
  Escape: [Key.ESCAPE],
  Tab: [Key.TAB],
  'Shift+Tab': [Key.SHIFT, Key.TAB],
  'Control+Enter': [Key.CONTROL, Key.ENTER],
  'Control+a': [Key.CONTROL, 'a'],
  Space: [Key.SPACE],
  ArrowDown: [Key.ARROW_DOWN],
  Backspace: [Key.BACK_SPACE],
};

export type KeyName = keyof typeof KEYS;

/** The keys that type a text. */
export const keysOf = (text: string): string[] => [...text.replaceAll('\n', Key.ENTER)];
