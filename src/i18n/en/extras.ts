/** Markdown and the searchable list, which come after the first form. */
export const extras = {
  // Markdown
  copy: 'Copy',
  copied: 'Copied',
  select: 'Press Ctrl+C or ⌘C to copy',
  'new-tab': 'opens in a new tab',
  note: 'Note',
  warning: 'Warning',
  tip: 'Tip',

  // A list that is searched
  clear: 'Clear {field}',
  'no-matches': 'Nothing found',
  matches: { one: '{count} option', other: '{count} options' },
};
