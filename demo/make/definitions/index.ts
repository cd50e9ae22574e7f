import type { CustomApp } from '../definition.ts';
import { almanook, almanookFirst } from './almanook.ts';
import { cedarpost } from './cedarpost.ts';
import { copperline } from './copperline.ts';
import { fernboard } from './fernboard.ts';
import { inkwharf } from './inkwharf.ts';
import { meterlight } from './meterlight.ts';
import { ringwell } from './ringwell.ts';
import { weaverly } from './weaverly.ts';

/**
 * A custom app with a connection of every type. The order counts: names are given by number, so Almanook is
 * `harbour-kit-1`, and the provider's clients are registered for these names.
 */
export const harbourKit: CustomApp = {
  app: 'harbour-kit',
  definitions: [almanook, inkwharf, fernboard, meterlight, weaverly, cedarpost, ringwell, copperline, almanookFirst],
};
