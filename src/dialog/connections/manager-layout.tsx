import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PieceSummary } from '../../model/piece.ts';
import { Header } from '../screens/header.tsx';
import { focusTitle as focusHeading } from './focus-title.ts';
import type { Manager } from './manager.ts';

type ManagerLayoutProps = {
  manager: Manager;
  title: string;
  piece?: Pick<PieceSummary, 'displayName' | 'logoUrl'> | undefined;
  footer: JSX.Element;
  /** For screens without an input that takes the focus. */
  focusTitle?: boolean;
  children: ComponentChildren;
};

/** Header, notice, content and footer of a screen. The notice is announced by ManagerApp, which outlives the screen. */
export function ManagerLayout({ manager, title, piece, footer, focusTitle = false, children }: ManagerLayoutProps) {
  const { notice } = manager.state.value;
  useEffect(() => {
    if (focusTitle) focusHeading();
  }, [title, focusTitle]);
  return (
    <>
      <Header title={title} piece={piece} dialog={{ requestClose: manager.close }} />
      {notice && (
        <div class="notice-region">
          <p class={notice.kind === 'problem' ? 'alert' : 'notice connected'}>{notice.text}</p>
        </div>
      )}
      {children}
      <footer class="footer">{footer}</footer>
    </>
  );
}
