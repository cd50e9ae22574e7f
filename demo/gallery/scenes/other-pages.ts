import type { Scene } from '../scene.ts';

const group = 'Other pages';

/** The redirect page, and the dialog's page without a host. */
export const otherPages: Scene[] = [
  { group, name: 'redirect page, sending the code', redirect: 'sending' },
  { group, name: 'redirect page, code sent', redirect: 'sent' },
  { group, name: 'redirect page, manual copy', redirect: 'manual-copy' },
  { group, name: 'redirect page, opened directly', redirect: 'no-response' },
  { group, name: 'redirect page, helper window', redirect: 'sign-in' },
  { group, name: 'redirect page, helper window is waiting', redirect: 'sign-in-waiting' },
  {
    group,
    name: 'dialog, refused by its operator',
    show: (stage) => stage.openRefusal({ list: 'hostOrigins', value: 'https://app.harbour.example' }),
  },
  { group, name: 'hosted page, returning by a click', show: (stage) => stage.openReturn('harbour://connected') },
  { group, name: 'dialog, opened directly', show: (stage) => stage.openStandalone() },
];
