import { almanook } from './almanook.ts';
import { basalt } from './basalt.ts';
import { feedspring } from './feedspring.ts';
import { fernboard } from './fernboard.ts';
import { gridloom } from './gridloom.ts';
import { inkwharf } from './inkwharf.ts';
import { keyharbor } from './keyharbor.ts';
import { marketrove } from './marketrove.ts';
import { marlstack } from './marlstack.ts';
import { meterlight } from './meterlight.ts';
import { parleybox } from './parleybox.ts';
import type { Piece } from './piece.ts';
import { quillmail } from './quillmail.ts';
import { ringwell, ringwellFirst } from './ringwell.ts';
import { skybarn } from './skybarn.ts';
import { tidemast } from './tidemast.ts';

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
  almanook,
  fernboard,
  tidemast,
  marlstack,
  meterlight,
  inkwharf,
  feedspring,
];
