/** @jsxImportSource react */
import type { ConnectResult } from 'activepieces-connect';
import { ConnectButton, useConnect } from 'activepieces-connect/react';
import { Activity, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { recordValue } from './record.ts';

const acme = (connectionName: string) => ({ pieceName: '@test/piece-acme', connectionName });
const recordResult = (name: string, promise: Promise<ConnectResult>) =>
  promise.then(
    ({ connection }) => recordValue(name, connection?.name ?? null),
    (error) => recordValue(name, error.code),
  );

/** All that `useConnect()` returns. */
function Panel() {
  const { connect, connections, status, result, error } = useConnect();
  const run = (connectionName: string) => recordResult(connectionName, connect(acme(connectionName)));
  useEffect(() => recordValue('status', status), [status]);
  return (
    <>
      <button type="button" onClick={() => run('acme-1')}>
        Connect
      </button>
      <button type="button" onClick={() => [run('acme-1'), run('acme-2')]}>
        Connect twice
      </button>
      <button type="button" onClick={() => recordResult('popup', connect({ ...acme('acme-1'), newWindow: {} }))}>
        Connect in a window
      </button>
      <button type="button" onClick={() => recordResult('list', connections({ select: true }))}>
        Choose
      </button>
      <output>{[status, result?.name, error?.code].filter(Boolean).join(' ')}</output>
    </>
  );
}

function Buttons() {
  const ref = useRef<HTMLButtonElement>(null);
  const callbacks = {
    onConnected: ({ name }: { name: string }) => recordValue('onConnected', name),
    onClosed: () => recordValue('onClosed', true),
    onError: ({ code }: { code: string }) => recordValue('onError', code),
    onEvent: ({ type }: { type: string }) => recordValue('onEvent', type),
  };
  return (
    <>
      <ConnectButton {...acme('acme-1')} {...callbacks} ref={ref} className="primary" title="Connect Acme">
        Connect
      </ConnectButton>
      <ConnectButton {...acme('acme-1')} {...callbacks} onClick={(event) => event.preventDefault()}>
        Prevented
      </ConnectButton>
      <ConnectButton {...acme('acme-1')}>Without callbacks</ConnectButton>
      <button type="button" onClick={() => ref.current?.focus()}>
        Focus
      </button>
    </>
  );
}

/** Opens as soon as it is mounted, as no page should. */
function OnMount({ newWindow }: { newWindow?: object }) {
  const { connect, status, error } = useConnect();
  useEffect(() => {
    void recordResult('effect', connect({ ...acme('acme-1'), newWindow }));
  }, [connect, newWindow]);
  return (
    <output>
      {status} {error?.code}
    </output>
  );
}

/** The part with the button waits for data while the dialog is open. `suspend()` and `resume()` are called by the test. */
function Suspending() {
  return (
    <Suspense fallback={<p>Loading</p>}>
      <Waiting />
    </Suspense>
  );
}

function Waiting() {
  const [pending, setPending] = useState<{ promise: Promise<void>; isOver: boolean } | undefined>();
  useEffect(() => {
    const suspend = () => {
      const { promise, resolve } = withResolver();
      const next = { promise, isOver: false };
      const resume = () => {
        next.isOver = true;
        resolve();
      };
      Object.assign(globalThis, { resume });
      setPending(next);
    };
    Object.assign(globalThis, { suspend });
  }, []);
  // React 18 has no use().
  if (pending && !pending.isOver) throw pending.promise;
  return <Panel />;
}

/** React 18 has no `<Activity>`. */
function Hideable() {
  const [mode, setMode] = useState<'visible' | 'hidden'>('visible');
  useEffect(() => void Object.assign(globalThis, { setActivity: setMode }), []);
  return (
    <Activity mode={mode}>
      <Panel />
    </Activity>
  );
}

function withResolver() {
  let resolve!: () => void;
  const promise = new Promise<void>((resolvePromise) => {
    resolve = resolvePromise;
  });
  return { promise, resolve };
}

export const reactScenes: { [name: string]: ReactNode } = {
  panel: <Panel />,
  buttons: <Buttons />,
  effect: <OnMount />,
  'window-in-effect': <OnMount newWindow={{}} />,
  suspense: <Suspending />,
  activity: <Hideable />,
};
