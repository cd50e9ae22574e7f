import { texts as english } from './locales/en.json?group=standalone';
import { translator } from './translator.ts';

/** What the dialog says where there is no host page, or where its operator refuses the call. Hosts cannot replace it. */
export const tStandalone = translator('standalone', english);
