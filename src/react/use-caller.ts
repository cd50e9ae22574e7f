import { useContext, useEffect, useState } from 'react';
import type { ConnectState } from '../caller/connect-state.ts';
import { ConfigurationContext } from './configuration-context.ts';
import { createMountedCaller, type MountedCaller } from './mounted-caller.ts';
import { useLatest } from './use-latest.ts';

/** One caller per component, which ends with it. */
export function useCaller(onState: (state: ConnectState) => void): MountedCaller {
  const configuration = useContext(ConfigurationContext);
  const latest = useLatest(onState);
  const [caller] = useState(() =>
    createMountedCaller({ configure: configuration?.claim, onState: (state) => latest.current(state) }),
  );
  useEffect(() => {
    caller.mount();
    return caller.unmount;
  }, [caller]);
  return caller;
}
