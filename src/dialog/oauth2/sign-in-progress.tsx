import type { ComponentChildren, RefObject } from 'preact';
import type { Piece } from '../../model.ts';
import { Logo } from '../screens/header.tsx';

type ProgressHeadProps = {
  piece: Piece;
  /** The window may still bring something. */
  going: boolean;
  /** Takes the focus when the screen comes. */
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  children: ComponentChildren;
};

/** Where a sign-in in another window stands: seen, and said when it changes. */
export function SignInProgress({ piece, going, heading, title, children }: ProgressHeadProps) {
  return (
    <>
      <span class={going ? 'authorizing-mark in-progress' : 'authorizing-mark'}>
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
