import { type Caller, type CallerSetup, createCaller } from '../caller/caller.ts';
import { withoutResult } from '../caller/connect-state.ts';

/** A caller that ends with its component, and begins anew with it. */
export type MountedCaller = Pick<Caller, 'connect' | 'connections'> & {
  /** The component is mounted, perhaps again: in StrictMode, or as a hidden `<Activity>` that is shown again. */
  mount(): void;
  unmount(): void;
};

export function createMountedCaller({ configure, onState }: CallerSetup): MountedCaller {
  let isAborted = false;
  const { connect, connections, abort } = createCaller({
    configure,
    onState(state) {
      isAborted = false;
      onState(state);
    },
  });
  return {
    connect,
    connections,
    mount() {
      if (isAborted) onState(withoutResult('idle'));
      isAborted = false;
    },
    unmount() {
      if (abort()) isAborted = true;
    },
  };
}
