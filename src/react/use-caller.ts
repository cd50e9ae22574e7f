import { useContext, useEffect, useState } from 'react';
import { type Caller, createCaller } from './caller.ts';
import { ConfigurationContext } from './configuration-context.ts';
import type { ConnectState } from './connect-state.ts';
import { useLatest } from './use-latest.ts';

/** One caller per component, which ends with it. */
export function useCaller(onState: (state: ConnectState) => void): Caller {
  const configuration = useContext(ConfigurationContext);
  const latest = useLatest(onState);
  const [caller] = useState(() => createCaller(configuration, (state) => latest.current(state)));
  useEffect(() => {
    caller.mount();
    return caller.unmount;
  }, [caller]);
  return caller;
}
