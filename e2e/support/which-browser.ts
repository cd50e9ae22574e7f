/** Which specs run in which browser, by the names of their files. */

/**
 * Specs that need the whole of Chromium: its popup blocker, its focus between windows, its back/forward cache. Specs
 * that open a window on the way to something else run in the headless shell.
 */
export const needsWholeBrowser = specs(
  'demo.*',
  'environment',
  'frame-crashed',
  'frame-removed',
  'host-page-scroll-lock',
  'hostile-.*',
  'leaks',
  'make-sign-in',
  'oauth2-approve',
  'oauth2-blocked',
  'oauth2-coop',
  'oauth2-late-messages',
  'oauth2-popup-state',
  'popup',
  'react-popup',
  'settle',
  'settle-takeover',
  'settle-unreachable',
);

/** Where browsers differ most: windows, messages, focus, storage, policies. */
export const differsByBrowser = specs(
  'closing',
  'environment',
  'frame-removed',
  'host-page.*',
  'hosted-oauth2',
  'hosted-webview',
  'hosted-page.*',
  'hostile-.*',
  'keyboard',
  'oauth2-approve',
  'oauth2-blocked',
  'oauth2-coop',
  'oauth2-interrupted',
  'oauth2-popup-state',
  'popup',
  'preload.*',
  'redirect-page',
  'settle',
  'settle-on-save',
  'settle-takeover',
);

/**
 * What else passes in Firefox. Not there: pictures, what only Chromium emulates (forced colours, the local network,
 * crashes), specs in which Playwright loses the contexts of frames ("Execution context was destroyed"), as a11y and page-not-loaded do, and
 * replaced-files and unreachable-files, which count on imports that are tried again, and on Playwright's way of being
 * offline.
 */
export const alsoInFirefox = specs(
  'auth-methods.*',
  'brand-color',
  'catalogue',
  'connection-name',
  'connections-.*',
  'custom-element.*',
  'demo.*',
  'denied-features',
  'destination',
  'dialog-sent-elsewhere',
  'dropdowns',
  'font.*',
  'gallery',
  'helper-inputs',
  'hidden-dialog',
  'input-methods',
  'input-recovery',
  'instructions.*',
  'key-files',
  'key-line-breaks',
  'keyboard-inset',
  'languages',
  'leaks',
  'leaving-during-save',
  'licenses',
  'loading.*',
  'logos',
  'make-connect',
  'make-connections',
  'make-sign-in',
  'make-unresolved-saves',
  'modal-libraries',
  'number-properties',
  'oauth2-built-urls',
  'oauth2-code',
  'oauth2-failures',
  'oauth2-fields',
  'oauth2-first-load',
  'oauth2-late-messages',
  'oauth2-messages',
  'oauth2-paste',
  'oauth2-permissions',
  'oauth2-request',
  'oauth2-save-errors',
  'oauth2-secrets',
  'official-.*',
  'operator-config',
  'optional-requests',
  'outcome',
  'overlay',
  'page-hazards',
  'page-translation',
  'paste-suggestions.*',
  'phone',
  'platform.*',
  'property-types',
  'provider-messages',
  'react',
  'react-button',
  'react-lifecycle',
  'react-popup',
  'reconnecting',
  'right-to-left',
  'save-errors',
  'saving',
  'secret-exposure',
  'secrets',
  'session',
  'set-up-later',
  'settle-arguments',
  'settle-load-failures',
  'settle-unreachable',
  'theme',
  'unanswered-files',
  'unresolved-saves.*',
  'vue',
);

/** Takes long, and tells little that unit tests do not. */
export const onlyInTestAll = specs('oauth2-sample', 'sample-pieces');

/** Driven by WebKitWebDriver: e2e/webkit/support. */
export const webkit = /\/e2e\/webkit\/.*\.spec\.ts$/;

/** @param names `a.*` stands for all that begin with `a` */
function specs(...names: string[]): RegExp {
  return new RegExp(`/(${names.join('|')})\\.spec\\.ts$`);
}
