/** Signing in with the app's own provider. */
export const oauth2 = {
  // The form
  continue: 'Continue to {app}',
  again: 'Sign in again',
  save: 'Save',
  intro: '{app} opens in a new window. Sign in there and allow access; nothing needs to be copied.',
  'intro.own': 'Connect with an app that you have registered with {app}. You find both values in its settings there.',
  'intro.client-credentials':
    'Connects without anybody signing in. The client ID and secret come from an app that you have registered with {app}.',
  'client-id': 'Client ID',
  'client-secret': 'Client secret',
  'redirect-uri': 'Redirect URL',
  'redirect-uri.hint':
    'Add it to the allowed redirect or callback URLs of your app at {app}, exactly as it stands here.',
  permissions: 'Permissions',
  'permissions.summary': 'Permissions ({chosen} of {all})',
  'permissions.hint': 'Without some of them, parts of {app} will not work in your workflows.',
  'not-saved': 'Connected to {app}, not saved yet.',

  // The other window
  title: 'Connect {app}',
  'opening.title': 'Opening {app}…',
  'waiting.title': 'Continue in the {app} window',
  'waiting.text': 'Sign in there and allow access. Afterwards it goes on here by itself.',
  'slow.title': 'Still waiting for {app}',
  'slow.text': 'Take the time you need. If the {app} window is gone or stuck, start again.',
  'blocked.title': 'Your browser blocked the {app} window',
  'blocked.text':
    'Open it with this button or the link. Has a window opened all the same? Finish there, then paste its address below.',
  'blocked.open': 'Open {app}',
  'blocked.link': 'Open {app} in a new tab',
  'closed.title': 'Finish in the other window',
  'closed.text':
    'The {app} window looks closed from here. If it is still open, finish there, and paste its address below if nothing happens. If you closed it, start again.',
  cancel: 'Cancel',
  restart: 'Start again',
  'opens-in-new-tab': 'opens in a new tab',
  'waiting-window': 'Connecting…',

  // The last resort
  'paste.summary': 'Nothing happens? Paste the address',
  'paste.label': 'Address of the page you ended on',
  'paste.hint':
    'Copy it from the address bar of the {app} window once you have allowed access. The code alone will do as well.',
  'paste.submit': 'Use it',
  'paste.unreadable': 'There is no code in this. Copy the whole address of the page that {app} sent you to.',
  'paste.foreign': 'This address belongs to another sign-in. Start again, then copy the new address.',

  // What went wrong there, above the form
  'failed.access_denied': 'Access to {app} was not allowed, so nothing is connected. Sign in again and allow access.',
  'failed.provider_error': '{app} ended the sign-in with an error. Sign in again; if it stays, contact support.',
  'failed.state_mismatch': 'The answer from {app} does not belong to this sign-in, so it was not used. Sign in again.',
  'failed.invalid_address': 'This does not make an address that can be opened. Check {fields}, then try again.',
  'failed.insecure_page':
    '{app} needs a secure page to sign in, and this one is not served over https. Contact support.',

  // A code that could not be exchanged
  'failed.claim.app': '{app} did not confirm the sign-in. Sign in again; if it stays, contact support.',
  'failed.claim.own':
    '{app} did not confirm the sign-in. Check the client ID, the client secret and the redirect URL, then sign in again.',
  'failed.claim.client-credentials': '{app} did not accept the client. Check the client ID and secret, then try again.',

  // The list of ways
  'way.app': 'Sign in with {app}',
  'way.app.hint': 'Opens {app} in a new window. Nothing to copy.',
  'way.own': 'Your own {app} app',
  'way.own.hint': 'For developers: sign in through an app that you have registered with {app}.',
  'way.client-credentials': 'Server to server',
  'way.client-credentials.hint': 'For developers: a client ID and secret, without anybody signing in.',
};
