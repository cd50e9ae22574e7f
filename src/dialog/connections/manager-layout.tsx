import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { tCommon } from '../../i18n/index.ts';
import type { PieceSummary } from '../../model/piece.ts';
import { Logo } from '../screens/header.tsx';
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

/** Header, notice, content and footer of a screen. */
export function ManagerLayout({ manager, title, piece, footer, focusTitle = false, children }: ManagerLayoutProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    if (focusTitle) heading.current?.focus();
  }, [title, focusTitle]);
  return (
    <>
      <header class="header">
        {piece && <Logo piece={piece} />}
        <h1 class="title" id="title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <button type="button" class="icon-button close" aria-label={tCommon('close')} onClick={manager.close}>
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 2.5 4.5 4.5 4.5-4.5 1 1L9 8l4.5 4.5-1 1L8 9l-4.5 4.5-1-1L7 8 2.5 3.5l1-1Z" />
          </svg>
        </button>
      </header>
      <Notice manager={manager} />
      {children}
      <footer class="footer">{footer}</footer>
    </>
  );
}

/** Always rendered: a live region is announced only if it existed before its content changed. */
function Notice({ manager }: { manager: Manager }) {
  const { notice } = manager.state.value;
  return (
    <div class="notice-region" role="status">
      {notice && <p class={notice.kind === 'problem' ? 'alert' : 'notice connected'}>{notice.text}</p>}
    </div>
  );
}
