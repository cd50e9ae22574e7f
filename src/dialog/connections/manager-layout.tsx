import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { tCommon } from '../../i18n/index.ts';
import type { PieceSummary } from '../../model.ts';
import { Logo } from '../screens/header.tsx';
import type { ManagerActions } from './create-manager.ts';

type FrameProps = {
  manager: ManagerActions;
  title: string;
  piece?: Pick<PieceSummary, 'displayName' | 'logoUrl'> | undefined;
  footer: JSX.Element;
  /** Whether the title takes the focus; a screen with an input gives it to that. */
  focusTitle?: boolean;
  children: ComponentChildren;
};

/** Title, what happened last, content and buttons: the frame of every screen here. */
export function Frame({ manager, title, piece, footer, focusTitle = false, children }: FrameProps) {
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
            <path d="m3.500 2.500 4.500 4.500 4.500-4.500 1 1L9 8l4.500 4.500-1 1L8 9l-4.500 4.500-1-1L7 8 2.500 3.500l1-1Z" />
          </svg>
        </button>
      </header>
      <News manager={manager} />
      {children}
      <footer class="footer">{footer}</footer>
    </>
  );
}

/** Announced when it changes, wherever the focus is. */
function News({ manager }: { manager: ManagerActions }) {
  const { notice } = manager.state.value;
  return (
    <div class="news" role="status">
      {notice && <p class={notice.kind === 'problem' ? 'alert' : 'notice connected'}>{notice.text}</p>}
    </div>
  );
}
