import type { Texts } from '../texts.ts';
import { choosing } from './choosing.ts';
import { connections } from './connections.ts';
import { dialog } from './dialog.ts';
import { extras } from './extras.ts';
import { help } from './help.ts';
import { oauth2 } from './oauth2.ts';
import { otherBackends } from './other-backends.ts';
import { richFields } from './rich-fields.ts';
import { standalone } from './standalone.ts';

export const texts: Texts = {
  choosing,
  connections,
  dialog,
  extras,
  help,
  oauth2,
  otherBackends,
  richFields,
  standalone,
};
