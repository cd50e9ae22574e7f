import { catalogueScreens } from './catalogue-screens.ts';
import { connectionsScreens } from './connections-screens.ts';
import type { HostPage } from './host-page.ts';
import { makeScreens } from './make-screens.ts';
import { oauth2Screens } from './oauth2-screens.ts';
import { everyKindPiece, noAuthPiece, secretPiece, unknownPiece } from './pieces.ts';
import { type Scene, screens } from './screens.ts';
import { dialogFrame } from './test.ts';

/** All there is to look at, by name. */
export const everyScreen = Object.entries({
  ...screens,
  ...oauth2Screens,
  ...connectionsScreens,
  ...catalogueScreens,
  ...makeScreens,
});

/** What a scene needs of a host page that is open. */
export function sceneOn(host: HostPage): Scene {
  host.stage.instance.pieces = [secretPiece, noAuthPiece, unknownPiece, everyKindPiece];
  return {
    host,
    dialog: dialogFrame(host.page),
    open: (pieceName, more = {}) => host.connect({ pieceName, connectionName: 'acme-1', ...more }),
  };
}
