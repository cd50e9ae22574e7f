import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { App } from '../app.tsx';
import { Card } from '../screens/card.tsx';
import { CatalogueScreen } from './catalogue-screen.tsx';
import { DeleteScreen } from './delete-screen.tsx';
import { DetailsScreen } from './details-screen.tsx';
import { ListScreen } from './list-screen.tsx';
import type { Manager } from './manager.ts';
import type { View } from './manager-state.ts';
import { ReplaceScreen } from './replace-screen.tsx';
import { SharingScreen } from './sharing-screen.tsx';
import { Status } from './status.tsx';

type OpenView = Exclude<View, { kind: 'closed' }>;

/** Needs no focus trap: only our own loader opens the manager, and it makes the host page inert. */
export function ManagerApp({ manager }: { manager: Manager }) {
  const { view: current, notice } = manager.state.value;
  const lastOpen = useRef<OpenView>(undefined);
  // The last view stays rendered during the closing animation.
  if (current.kind !== 'closed') lastOpen.current = current;
  const view = lastOpen.current ?? current;
  const inForm = view.kind === 'form';
  useLayoutEffect(() => {
    // The form handles Escape itself.
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
    <Card>
      {renderView(view, manager)}
      <Status text={notice?.text} />
    </Card>
  );
}

function renderView(view: Exclude<OpenView, { kind: 'form' }>, manager: Manager): JSX.Element {
  switch (view.kind) {
    case 'list':
      return <ListScreen manager={manager} />;
    case 'catalogue':
      return <CatalogueScreen manager={manager} />;
    case 'details':
      return <DetailsScreen manager={manager} connection={view.connection} />;
    case 'renaming':
      return <DetailsScreen manager={manager} connection={view.connection} renaming />;
    case 'deleting':
      return <DeleteScreen manager={manager} connection={view.connection} objection={view.objection} />;
    case 'replacing':
      return <ReplaceScreen manager={manager} connection={view.connection} />;
    case 'sharing':
      return <SharingScreen manager={manager} connection={view.connection} />;
  }
}
