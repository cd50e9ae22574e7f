import { useState } from 'preact/hooks';
import { tCommon } from '../../i18n/index.ts';
import type { Piece } from '../../model/piece.ts';
import type { Dialog } from '../dialog.ts';

type HeaderProps = {
  title: string;
  piece?: Pick<Piece, 'displayName' | 'logoUrl'> | undefined;
  dialog: Pick<Dialog, 'requestClose'>;
};

export function Header({ title, piece, dialog }: HeaderProps) {
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

export function CloseButton({ dialog }: Pick<HeaderProps, 'dialog'>) {
  return (
    <button type="button" class="icon-button close" aria-label={tCommon('close')} onClick={dialog.requestClose}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 2.5 4.5 4.5 4.5-4.5 1 1L9 8l4.5 4.5-1 1L8 9l-4.5 4.5-1-1L7 8 2.5 3.5l1-1Z" />
      </svg>
    </button>
  );
}

/** Shown again without a flash of the letter. */
const loadedLogos = new Set<string | undefined>();

/**
 * The first letter of the name until the image has loaded, and if it never does. Not behind the image, which may be
 * transparent.
 */
export function Logo({ piece }: { piece: Pick<Piece, 'displayName' | 'logoUrl'> }) {
  const { displayName, logoUrl } = piece;
  const [, redraw] = useState({});
  const isLoaded = loadedLogos.has(logoUrl);
  return (
    <span class="logo" aria-hidden="true">
      {!isLoaded && displayName.trim().charAt(0).toUpperCase()}
      {logoUrl && (
        <img
          src={logoUrl}
          alt=""
          hidden={!isLoaded}
          referrerpolicy="no-referrer"
          onLoad={() => {
            loadedLogos.add(logoUrl);
            redraw({});
          }}
        />
      )}
    </span>
  );
}
