import { useContext, useEffect, useState } from 'react';
import { type Caller, createCaller } from '../caller/caller.ts';
import type { ConnectState } from '../caller/connect-state.ts';
import { ConfigurationContext } from './configuration-context.ts';
import { useLatest } from './use-latest.ts';

/** One caller per component, which ends with it. */
export function useCaller(onState: (state: ConnectState) => void): Caller {
  const configuration = useContext(ConfigurationContext);
  const latest = useLatest(onState);
  const [caller] = useState(() => createCaller(configuration?.claim, (state) => latest.current(state)));
  useEffect(() => {
    caller.mount();
    return caller.unmount;
  }, [caller]);
  return caller;
}
