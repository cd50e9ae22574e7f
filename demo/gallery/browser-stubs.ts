import type { SceneStage } from './stage.ts';

export const browserStubs: Pick<SceneStage, 'overrideTimers' | 'stubPopups' | 'stubLocalNetwork' | 'stubParent'> = {
  overrideTimers(delayFor) {
    const { setTimeout, setInterval } = window;
    Object.assign(window, {
      setTimeout(run: () => void, requestedMs = 0) {
        const delayMs = delayFor(requestedMs);
        return delayMs === Number.POSITIVE_INFINITY ? 0 : setTimeout(run, delayMs);
      },
      setInterval(run: () => void, requestedMs = 0) {
        const delayMs = delayFor(requestedMs);
        return delayMs === Number.POSITIVE_INFINITY ? 0 : setInterval(run, delayMs);
      },
    });
  },
  stubPopups(state) {
    const createPopup = () => ({
      closed: false,
      close() {},
      location: { replace() {} },
      document: document.implementation.createHTMLDocument(),
    });
    Object.assign(window, {
      open() {
        if (state === 'blocked') return null;
        const popup = createPopup();
        // In a later task: a window that is closed from the start counts as blocked.
        if (state === 'closed') {
          setTimeout(() => {
            popup.closed = true;
          });
        }
        return popup;
      },
    });
  },
  stubParent() {
    Object.defineProperty(window, 'parent', { value: {} });
  },
  stubLocalNetwork(state) {
    const isDelegated = state !== 'not delegated';
    Object.assign(navigator.permissions, { query: async () => ({ state: 'denied' }) });
    Object.defineProperty(document, 'featurePolicy', {
      value: { features: () => ['local-network'], allowsFeature: () => isDelegated },
    });
  },
};
