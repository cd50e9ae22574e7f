/** @jsxImportSource react */
import { ConnectProvider } from 'activepieces-connect/react';
import { useEffect, useState } from 'react';
import { recordValue } from './record.ts';
import { reactScenes } from './scenes.tsx';

export type AppProps = { scene: string; instanceUrl: string; preload: boolean };

/** Options are new objects, and `jwtToken` a new function, at each render. */
export function TestApp({ scene, instanceUrl, preload }: AppProps) {
  const [user, setUser] = useState('ada');
  const [mode, setMode] = useState<'light' | 'dark'>('light');
  const [isMounted, setMounted] = useState(true);
  // While the dialog is open, the page is inert.
  useEffect(() => void Object.assign(globalThis, { unmount: () => setMounted(false), setMode }), []);
  const fetchToken = async () => {
    recordValue('tokenOf', user);
    if (user === 'nobody') throw new Error('signed out');
    return 'jwt-1';
  };
  return (
    <ConnectProvider
      instanceUrl={instanceUrl}
      preload={preload}
      jwtToken={fetchToken}
      embedding={{ styling: { mode } }}
    >
      <button type="button" onClick={() => setUser('grace')}>
        Render
      </button>
      <button type="button" onClick={() => setUser('nobody')}>
        Sign out
      </button>
      {isMounted && reactScenes[scene]}
    </ConnectProvider>
  );
}
