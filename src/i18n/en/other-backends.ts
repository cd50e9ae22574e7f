/** Platforms that sign the user in with the app by themselves, and whose forms replace what is stored. */
export const otherBackends = {
  // Ways to renew a connection
  'sign-in': 'Sign in again',
  change: 'Change the details',
  replaced: 'Everything is asked for again, and what you leave empty will be emptied.',
  'redirect-uri': 'If you bring an app of your own, add this to its allowed redirect URLs at {app}:',

  // The other window
  title: 'Connect {app}',
  'waiting-window': 'Connecting…',
  'opening.title': 'Opening {app}…',
  'opening.text': 'One moment.',
  'waiting.title': 'Continue in the {app} window',
  'waiting.text': 'Sign in there and allow access. Afterwards it goes on here by itself within a few seconds.',
  'slow.title': 'Still waiting for {app}',
  'slow.text': 'Take the time you need. If the {app} window is gone or stuck, start again.',
  'blocked.title': 'Your browser blocked the {app} window',
  'blocked.text': 'Open it with this button or the link.',
  'blocked.open': 'Open {app}',
  'blocked.link': 'Open {app} in a new tab',
  'opens-in-new-tab': 'opens in a new tab',
  'closed.title': 'Not signed in yet',
  'closed.text':
    'The {app} window looks closed from here. If it is still open, finish there. If you closed it, start again.',
  'leaving.title': 'Leave without signing in?',
  'leaving.text': '“{name}” was made already, but it cannot be used until somebody has signed in.',
  finished: 'I have finished',
  checking: 'Checking…',
  'not-yet': 'Nothing has arrived from {app} yet. Finish the sign-in in its window, then try again.',
  restart: 'Start again',
  cancel: 'Cancel',
  discard: 'Delete it',
  keep: 'Keep it for later',
  back: 'Back to the sign-in',
};
