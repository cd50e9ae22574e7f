import type { Stage } from './stage.ts';

/** What lies around the dialog and is not the dialog's: time, and windows of others. */
export const surroundings: Pick<Stage, 'waits' | 'windows'> = {
  waits(lasting) {
    const { setTimeout, setInterval } = window;
    const later = (run: () => void, asked = 0) =>
      lasting(asked) === Number.POSITIVE_INFINITY ? 0 : setTimeout(run, lasting(asked));
    Object.assign(window, {
      setTimeout: later,
      setInterval: (run: () => void, asked = 0) => setInterval(run, lasting(asked)),
    });
  },
  windows(fate) {
    const opened = () => ({
      closed: false,
      close() {},
      location: { replace() {} },
      document: document.implementation.createHTMLDocument(),
    });
    Object.assign(window, {
      open() {
        if (fate === 'blocked') return null;
        const popup = opened();
        // Not at once: a window that is closed from the start counts as blocked.
        if (fate === 'closed') {
          setTimeout(() => {
            popup.closed = true;
          });
        }
        return popup;
      },
    });
  },
};
