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
