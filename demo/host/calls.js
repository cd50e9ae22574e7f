import { readControls } from './controls.js';
import { logEvent } from './event-log.js';
import { announce } from './status.js';

/** The subject in the event log of a dialog for all apps. */
const allApps = { displayName: 'Connections' };

/**
 * Opens the dialog, and announces the result. Synchronous up to the call, to keep the user activation:
 * browsers block other popups.
 */
export function createCalls({ activepieces, onPending, onDone }) {
  let currentCall;

  const openDialog = (subject, call, describeResult) => {
    const abort = new AbortController();
    currentCall = abort;
    const { newWindow } = readControls();
    const outcome = call({
      ...(newWindow && { newWindow }),
      signal: abort.signal,
      onEvent: (event) => logEvent(subject, event),
    });
    onPending(subject.pieceName);
    void outcome
      .then(
        ({ connection }) => {
          logEvent(subject, { type: 'resolved', connection: connection ?? 'undefined' }, connection ? 'good' : 'plain');
          announce(describeResult(connection));
        },
        ({ code, message }) => {
          logEvent(subject, { type: 'rejected', code, message }, 'bad');
          announce(code === 'aborted' ? `${subject.displayName}: cancelled.` : describeResult(undefined, code));
        },
      )
      .then(() => {
        // A second call supersedes the first.
        if (currentCall === abort) onPending(undefined);
        return onDone();
      });
  };

  return {
    connect(app, options) {
      openDialog(
        app,
        (common) => activepieces.connect({ ...options, ...common }),
        (connection, code) => {
          if (code) return `${app.displayName} could not be connected: ${code}.`;
          return connection
            ? `${app.displayName} is saved as ${connection.name}.`
            : `${app.displayName}: nothing was saved.`;
        },
      );
    },

    /** The connections dialog: of one app, or of all. */
    manage(app) {
      const options = app ? { pieceName: app.pieceName } : {};
      openDialog(
        app ? { displayName: app.displayName } : allApps,
        (common) => activepieces.connections({ ...options, ...common }),
        (connection, code) => {
          if (code) return `The connections could not be shown: ${code}.`;
          return connection ? `${connection.name} was chosen.` : 'The list of connections is closed.';
        },
      );
    },

    cancel: () => currentCall?.abort(),
  };
}
