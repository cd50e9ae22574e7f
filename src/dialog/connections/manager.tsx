import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { App } from '../app.tsx';
import { Catalogue } from './catalogue.tsx';
import type { ManagerActions } from './create-manager.ts';
import { Deleting } from './deleting.tsx';
import { Details } from './details.tsx';
import { ListScreen } from './list-screen.tsx';
import { Replacing } from './replacing.tsx';
import { Sharing } from './sharing.tsx';
import type { View } from './state.ts';

type Shown = Exclude<View, { kind: 'closed' }>;

/** Only our own loader opens it, under which the host page is inert: nothing has to keep the focus. */
export function ManagerApp({ manager }: { manager: ManagerActions }) {
  const now = manager.state.value.view;
  const last = useRef<Shown>(undefined);
  // What is closed fades away as it was.
  if (now.kind !== 'closed') last.current = now;
  const view = last.current ?? now;
  const inForm = view.kind === 'form';
  useEffect(() => {
    // The form has its own.
    if (inForm) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') manager.close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [manager, inForm]);
  if (view.kind === 'closed') return null;
  if (view.kind === 'form') return <App dialog={view.dialog} />;
  return (
    <div class="backdrop">
      <div class="card" role="dialog" aria-modal="true" aria-labelledby="title">
        {shown(view, manager)}
      </div>
    </div>
  );
}

function shown(view: Exclude<Shown, { kind: 'form' }>, manager: ManagerActions): JSX.Element {
  switch (view.kind) {
    case 'list':
      return <ListScreen manager={manager} />;
    case 'catalogue':
      return <Catalogue manager={manager} />;
    case 'details':
      return <Details manager={manager} connection={view.connection} />;
    case 'renaming':
      return <Details manager={manager} connection={view.connection} renaming />;
    case 'deleting':
      return <Deleting manager={manager} connection={view.connection} objection={view.objection} />;
    case 'replacing':
      return <Replacing manager={manager} connection={view.connection} />;
    case 'sharing':
      return <Sharing manager={manager} connection={view.connection} />;
  }
}
