import { basalt } from './basalt.ts';
import { feedspring } from './feedspring.ts';
import { gridloom } from './gridloom.ts';
import { keyharbor } from './keyharbor.ts';
import { marketrove } from './marketrove.ts';
import { parleybox } from './parleybox.ts';
import type { Piece } from './piece.ts';
import { quillmail } from './quillmail.ts';
import { ringwell, ringwellFirst } from './ringwell.ts';
import { skybarn } from './skybarn.ts';

/** Every piece of the demo instance, in the order of the list. Ringwell is here in two versions. */
export const pieces: Piece[] = [
  quillmail,
  ringwell,
  ringwellFirst,
  marketrove,
  basalt,
  gridloom,
  skybarn,
  keyharbor,
  parleybox,
  feedspring,
];
