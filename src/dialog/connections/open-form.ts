import type { Backend } from '../../backends/backend.ts';
import type { ConnectionsText } from '../../i18n/connections.ts';
import type { ConnectionResult, ListedConnection } from '../../model.ts';
import { createDialog } from '../create-dialog.ts';
import type { Dialog, DialogSetup } from '../dialog.ts';
import type { DialogRequest } from '../dialog-request.ts';
import type { Host } from '../host.ts';

type Asked = { pieceName: string; existing: ListedConnection | undefined };

/** @param done called once, when the form is left; `refused` says why there never was one. */
export type OpenForm = (
  asked: Asked,
  backend: Backend,
  done: (made: ConnectionResult | undefined, refused: ConnectionsText | undefined) => void,
) => Dialog;

/** The same form as in `connect()`; when it closes, the list is told and not the page. */
export function createFormOpener(setup: Omit<DialogSetup, 'backend'>): OpenForm {
  let { recoveredInput } = setup;
  return ({ pieceName, existing }, backend, done) => {
    const request: DialogRequest = {
      ...setup.request,
      pieceName,
      connectionName: existing?.externalId,
      displayName: existing?.displayName,
    };
    const keep = (typed: object) => {
      recoveredInput = typed;
    };
    return createDialog({ ...setup, recoveredInput, backend, request, host: hostOfForm(setup.host, done, keep) });
  };
}

function hostOfForm(
  host: Host,
  done: (made: ConnectionResult | undefined, refused: ConnectionsText | undefined) => void,
  keep: (draft: object) => void,
): Host {
  let refused: ConnectionsText | undefined;
  return {
    renewCredentials: host.renewCredentials,
    post(message) {
      switch (message.type) {
        case 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED':
          return done(message.data.connection, refused);
        case 'CLIENT_CONNECT_DRAFT':
          keep(message.data);
          return host.post(message);
        case 'CLIENT_CONNECT_EVENT':
          return host.post(message);
        // Of all failures the two that the form itself shows nothing of.
        case 'CLIENT_CONNECTION_PIECE_NOT_FOUND':
          refused = 'notice.no-app';
          break;
        case 'CLIENT_AUTHENTICATION_FAILED':
          refused = 'problem.session_expired';
      }
    },
  };
}
