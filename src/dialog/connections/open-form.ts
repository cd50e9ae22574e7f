import type { Backend } from '../../backends/backend.ts';
import { tConnections } from '../../i18n/connections.ts';
import { t } from '../../i18n/index.ts';
import type { ConnectionResult, ListedConnection } from '../../model/connection.ts';
import { createDialog } from '../create-dialog.ts';
import type { Dialog, DialogSetup } from '../dialog.ts';
import type { DialogRequest, FormOptions } from '../dialog-request.ts';
import type { Host } from '../host.ts';

type FormRequest = { pieceName: string; existing: ListedConnection | undefined };

/** Called once. `failure` says why, if the form closed because it could not be loaded. */
type OnFormClosed = (saved: ConnectionResult | undefined, failure: string | undefined) => void;

export type OpenForm = (request: FormRequest, backend: Backend, onClosed: OnFormClosed) => Dialog;

/** Opens the form of `connect()` inside the manager, which takes the place of the host page for its result. */
export function createFormOpener(setup: Omit<DialogSetup, 'backend' | 'request'>, formOptions: FormOptions): OpenForm {
  let { recoveredInput } = setup;
  const onDraft = (draft: DialogSetup['recoveredInput']) => {
    recoveredInput = draft;
  };
  return ({ pieceName, existing }, backend, onClosed) => {
    const request: DialogRequest = {
      ...formOptions,
      pieceName,
      connectionName: existing?.externalId,
      displayName: existing?.displayName,
    };
    const host = createFormHost(setup.host, onClosed, onDraft);
    return createDialog({ ...setup, recoveredInput, backend, request, host });
  };
}

function createFormHost(
  host: Host,
  onClosed: OnFormClosed,
  onDraft: (draft: DialogSetup['recoveredInput']) => void,
): Host {
  let failure: string | undefined;
  return {
    renewCredentials: host.renewCredentials,
    post(message) {
      switch (message.type) {
        case 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED':
          return onClosed(message.data.connection, failure);
        case 'CLIENT_CONNECT_DRAFT':
          onDraft(message.data.draft);
          // The result is that of the manager, which may stay open.
          return host.post({ ...message, data: { ...message.data, connection: undefined } });
        case 'CLIENT_CONNECT_EVENT':
          return host.post(message);
        // The form shows all other failures itself; for these two it closes (contract 2.4).
        case 'CLIENT_CONNECTION_PIECE_NOT_FOUND':
          failure = t('problem.piece_not_found');
          break;
        case 'CLIENT_AUTHENTICATION_FAILED':
          failure = tConnections('problem.session_expired');
      }
    },
  };
}
