import { en } from './standalone/en.ts';
import { translator } from './translator.ts';

export const tStandalone = translator(en);
