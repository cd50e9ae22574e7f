const noSuchPolicy = 'Firefox does not have the policy noopener-allow-popups: the window keeps its opener.';
const scrollsToClick = 'Playwright scrolls in Firefox to what it clicks, also if it is in view.';
const noPastedData = 'Firefox gives a synthetic paste no data.';
const noFileChooser = 'Playwright reports no file chooser of Firefox.';

const axeCrashes = 'In Firefox 153 axe crashes the process of most pages with a dialog in a frame.';

/** Specs that do not run in Firefox at all, with the reason. Single tests are in `driverLimits`. */
export const notInFirefox: { [spec: string]: string } = {
  a11y: axeCrashes,
  'frame-crashed': 'Firefox has no command that crashes the process of a page.',
  'gallery-page': axeCrashes,
  'local-network': 'Its permissions are set by a command of Chromium, and Firefox ignores its policies.',
  'oauth2-sample': 'Playwright reports a window of Firefox before it has the address of a provider that a route fakes.',
  'page-not-loaded': `${axeCrashes} Playwright waits in vain for a page that history.back() restores.`,
  'sample-pieces': 'Takes more than half a minute for eight pieces; what they consist of is tested spec by spec.',
};

/**
 * Tests that cannot pass in Firefox, by spec and title, with the reason: what its driver cannot do, or what Firefox does
 * not have. One that passes all the same fails the run; so does an entry without a test (driver-limits.test.ts).
 */
export const driverLimits: { [spec: string]: { [title: string]: string } } = {
  'example-element': {
    'examples/element: the form of a server-rendered page sends the connection':
      'Firefox tells its driver nothing of what a form sends.',
  },
  'hosted-page': {
    'an app that does not open can be opened by a click':
      'Playwright waits in Firefox for an address that no app opens.',
  },
  'host-page-scroll-lock': {
    'a page with a scrollbar is inert behind the dialog, does not shift, and gets its focus back': scrollsToClick,
    'a page with a stable scrollbar gutter is inert behind the dialog, does not shift, and gets its focus back':
      scrollsToClick,
    'a page with its own padding is inert behind the dialog, does not shift, and gets its focus back': scrollsToClick,
  },
  'key-files': {
    'SHORT_TEXT: reads a key file that is chosen, and another one after it': noFileChooser,
    'LONG_TEXT: reads a key file that is chosen, and another one after it': noFileChooser,
  },
  loading: {
    'loads few files before the first request to the API, and the deferred ones in parallel to it':
      'Firefox reports a request to another site after its preflight.',
  },
  'oauth2-coop': {
    'iframe, noopener-allow-popups: the user pastes the URL of the redirect page': noSuchPolicy,
    'iframe, noopener-allow-popups: a helper window passes the code on': noSuchPolicy,
    'popup, noopener-allow-popups: the dialog’s redirect page still delivers the code': noSuchPolicy,
  },
  'page-hazards': {
    'body { transform: scale(0.5) }: the dialog covers the page, and its buttons are on the screen':
      'In Firefox Playwright clicks into no frame that is inside an element with a transform.',
  },
  secrets: {
    'a pasted key with line breaks keeps them and stays masked': noPastedData,
    'a pasted key keeps its lines in an input for plain text, too': noPastedData,
  },
  'unreachable-files': {
    'files that are out of reach, but were not replaced, are no reason to load the page anew':
      'Firefox imports no module again that has failed: the page is loaded anew, as in the next test.',
  },
  theme: {
    'a colour in another notation is ignored with a warning':
      'The canvas of Firefox writes every opaque colour as hex (src/theme/resolve-color.ts), so it is accepted.',
  },
};
