import type { ComponentChildren, RefObject } from 'preact';
import type { Piece } from '../../model.ts';
import { Logo } from '../screens/header.tsx';

type SignInProgressProps = {
  piece: Piece;
  inProgress: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  children: ComponentChildren;
};

/** Changes are announced by screen readers. */
export function SignInProgress({ piece, inProgress, heading, title, children }: SignInProgressProps) {
  return (
    <>
      <span class={inProgress ? 'authorizing-logo in-progress' : 'authorizing-logo'}>
        <Logo piece={piece} />
      </span>
      <div role="status">
        <h2 class="authorizing-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {children}
      </div>
    </>
  );
}
