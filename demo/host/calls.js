import { readControls } from './controls.js';
import { logEvent } from './event-log.js';
import { say } from './status.js';

/** What stands in the event log when all apps are meant. */
const allApps = { displayName: 'Connections' };

/**
 * Opens the dialog, and tells what comes of it. Everything up to the call itself happens within the click:
 * browsers open windows for clicks only.
 */
export function createCalls({ activepieces, onPending, onDone }) {
  let current;

  const open = (subject, call, tell) => {
    const abort = new AbortController();
    current = abort;
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
          say(tell(connection));
        },
        ({ code, message }) => {
          logEvent(subject, { type: 'rejected', code, message }, 'bad');
          say(code === 'aborted' ? `${subject.displayName}: cancelled.` : tell(undefined, code));
        },
      )
      .then(() => {
        // A second call closes the first, and is then the one to wait for.
        if (current === abort) onPending(undefined);
        return onDone();
      });
  };

  return {
    connect(app, options) {
      open(
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

    /** The dialog's own list: of one app, or of all. */
    manage(app) {
      const options = app ? { pieceName: app.pieceName } : {};
      open(
        app ? { displayName: app.displayName } : allApps,
        (common) => activepieces.connections({ ...options, ...common }),
        (connection, code) => {
          if (code) return `The connections could not be shown: ${code}.`;
          return connection ? `${connection.name} was chosen.` : 'The list of connections is closed.';
        },
      );
    },

    cancel: () => current?.abort(),
  };
}
