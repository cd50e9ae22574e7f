import type { CustomApp } from '../definition.ts';
import { almanook, almanookFirst, inkwharf } from './authorization-code.ts';
import { copperline } from './copperline.ts';
import { cedarpost, ringwell } from './credentials.ts';
import { fernboard, meterlight } from './direct-grants.ts';
import { weaverly } from './weaverly.ts';

/**
 * A custom app with a connection of every type. The order counts: names are given by number, so Almanook is
 * `harbour-kit-1`, and the provider's clients are registered for these names.
 */
export const harbourKit: CustomApp = {
  app: 'harbour-kit',
  definitions: [almanook, inkwharf, fernboard, meterlight, weaverly, cedarpost, ringwell, copperline, almanookFirst],
};
