import type { Scene } from '../scene.ts';

const group = 'Other pages';

/** Those that the dialog's folder has beside it. */
export const otherPages: Scene[] = [
  { group, name: 'redirect, passing on', redirect: 'passing' },
  { group, name: 'redirect, passed on', redirect: 'passed' },
  { group, name: 'redirect, stranded', redirect: 'stranded' },
  { group, name: 'redirect, opened by hand', redirect: 'nothing' },
  { group, name: 'dialog, opened by hand', show: (stage) => stage.standalone() },
];
