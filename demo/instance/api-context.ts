import type { DemoPiece } from '../pieces/piece.ts';
import { createProjectAccess } from './access.ts';
import type { ConnectionCheck } from './connection-check.ts';
import { createDraftCheck } from './connection-draft.ts';
import { createConnectionList } from './connection-list.ts';
import type { Instance } from './instance.ts';
import { createPieceCatalogue } from './piece-catalogue.ts';

export type InstanceApiOptions = {
  instance: Instance;
  /** The public flags. */
  flags: () => object;
  pieces: () => DemoPiece[];
  check: ConnectionCheck;
  /** The host's logo, for the instance's appearance. */
  logoUrl?: string;
  /** Delay of every request, to simulate a network. */
  latencyMs?: number;
  /** Creates flows for the first connection of each piece, so that deletions show a warning. */
  buildsFlows?: boolean;
  /** Servers newer than 0.79.2 build authorization URLs; with older ones the browser has to. */
  buildsAuthorizationUrls?: () => boolean;
};

/** What the routes of the API have in common. */
export type ApiContext = ReturnType<typeof createApiContext>;

export function createApiContext({ instance, check, ...options }: InstanceApiOptions) {
  const pieces = createPieceCatalogue(options.pieces);
  return {
    logoUrl: '',
    buildsFlows: false,
    ...options,
    ...instance,
    ...createProjectAccess(instance),
    platformId: instance.platform.id,
    pieces,
    checkDraft: createDraftCheck({ pieces, check }),
    list: createConnectionList(instance),
  };
}
