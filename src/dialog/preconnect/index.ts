import { originIn } from './origin-in.ts';

/**
 * A script of its own, which is there before the main one: connects to the instance meanwhile. In the dialog's document,
 * because a frame of another site cannot use the connections of its page; and without cookies, because browsers keep
 * those connections apart as well.
 */

const href = originIn(location.hash);
if (href)
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', crossOrigin: '', href }));
