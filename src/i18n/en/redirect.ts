/** The page that providers send users back to. */
export const redirect = {
  'passing.title': 'Connecting…',
  'passing.text': 'One moment.',
  'passed.title': 'You can close this window',
  'passed.text': 'It goes on in the window you came from.',
  'stranded.title': 'One step is left',
  'stranded.text':
    'Your browser keeps this window apart from the one you came from. Copy this address, go back there and paste it.',
  'stranded.label': 'Address of this page',
  'stranded.copy': 'Copy address',
  'stranded.copied': 'Copied',
  'stranded.press': 'Press Ctrl+C or ⌘C to copy.',
  'nothing.title': 'Nothing to do here',
  'nothing.text': 'Apps send you to this page for a moment while you connect an account.',
};
