import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Piece } from '../../model.ts';
import type { Dialog } from '../dialog.ts';

type HeaderProps = { title: string; piece?: Piece | undefined; dialog: Dialog };

/** Logo, title and the way out. */
export function Header({ title, piece, dialog }: HeaderProps) {
  useEffect(() => {
    // What a window of its own is called in the task bar.
    document.title = title;
  }, [title]);
  return (
    <header class="header">
      {piece && <Logo piece={piece} />}
      <h1 class="title" id="title" tabIndex={-1}>
        {title}
      </h1>
      <CloseButton dialog={dialog} />
    </header>
  );
}

export function CloseButton({ dialog }: { dialog: Dialog }) {
  return (
    <button type="button" class="icon-button close" aria-label={t('dialog.close')} onClick={dialog.leave}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.500 2.500 4.500 4.500 4.500-4.500 1 1L9 8l4.500 4.500-1 1L8 9l-4.500 4.500-1-1L7 8 2.500 3.500l1-1Z" />
      </svg>
    </button>
  );
}

/** Never stretched; the app's first letter where there is no picture. The name stands beside it. */
export function Logo({ piece }: { piece: Pick<Piece, 'displayName' | 'logoUrl'> }) {
  const [broken, setBroken] = useState(false);
  return (
    <span class="logo" aria-hidden="true">
      {piece.logoUrl && !broken ? (
        <img src={piece.logoUrl} alt="" referrerpolicy="no-referrer" onError={() => setBroken(true)} />
      ) : (
        piece.displayName.trim().charAt(0).toUpperCase()
      )}
    </span>
  );
}
