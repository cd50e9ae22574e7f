import type { CustomApp } from '../definition.ts';
import { almanookDefinition, almanookFirstDefinition, inkwharfDefinition } from './authorization-code.ts';
import { copperlineDefinition } from './copperline.ts';
import { cedarpostDefinition, ringwellDefinition } from './credentials.ts';
import { fernboardDefinition, meterlightDefinition } from './direct-grants.ts';
import { weaverlyDefinition } from './weaverly.ts';

/**
 * A custom app with a connection of every type. The order counts: names are given by number, so Almanook is
 * `harbour-kit-1`, and the provider's clients are registered for these names.
 */
export const harbourKit: CustomApp = {
  app: 'harbour-kit',
  definitions: [
    almanookDefinition,
    inkwharfDefinition,
    fernboardDefinition,
    meterlightDefinition,
    weaverlyDefinition,
    cedarpostDefinition,
    ringwellDefinition,
    copperlineDefinition,
    almanookFirstDefinition,
  ],
};

/** The names that Make gives to them, by app; `alias` is Almanook's former name. */
export const makeTypes = {
  almanook: 'harbour-kit-1',
  inkwharf: 'harbour-kit-2',
  fernboard: 'harbour-kit-3',
  meterlight: 'harbour-kit-4',
  weaverly: 'harbour-kit-5',
  cedarpost: 'harbour-kit-6',
  ringwell: 'harbour-kit-7',
  copperline: 'harbour-kit-8',
  alias: 'harbour-kit-9',
};
