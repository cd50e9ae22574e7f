import type { ComponentChildren, RefObject } from 'preact';
import type { Piece } from '../../model.ts';
import { Logo } from '../screens/header.tsx';

type SignInProgressProps = {
  piece: Piece;
  /** The window may still bring something. */
  inProgress: boolean;
  /** Takes the focus when the screen comes. */
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  children: ComponentChildren;
};

/** Where a sign-in in another window stands: seen, and said when it changes. */
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
