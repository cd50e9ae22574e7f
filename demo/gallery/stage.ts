import type { Backend } from '../../src/backends/backend.ts';
import type { Dialog } from '../../src/dialog/dialog.ts';
import type { DialogRequest } from '../../src/dialog/dialog-request.ts';
import type { Piece } from '../../src/model.ts';
import type { RecoverableInput } from '../../src/protocol/recoverable-input.ts';

/** What a scene has: the dialog's real parts, a backend in memory, and a user's hands. */
export type Stage = {
  /** `connect()` with one app. */
  connect(piece: Piece, setting?: Setting): Promise<Dialog>;
  /** The same, once there is a form. */
  form(piece: Piece, setting?: Setting): Promise<Dialog>;
  /** `connections()`, `connect()` without an app, or for many projects; `more` is what the host page sends. */
  manage(pieces: Piece[], more: object, setting?: Setting): Promise<void>;
  /** The dialog's address, opened by hand. */
  standalone(): Promise<void>;
  user: User;
  /** How long the dialog's own waits last from now on, by what it asks for; in ms. `Infinity` is never. */
  waits(lasting: (asked: number) => number): void;
  /** What becomes of windows that the dialog opens. Nothing really opens. */
  windows(fate: 'stay' | 'blocked' | 'closed'): void;
};

/** How this scene's world differs from one where everything works. */
export type Setting = Partial<Backend> & {
  request?: Partial<DialogRequest>;
  /** What the page kept of a dialog before this one. */
  draft?: RecoverableInput;
  /** The platform itself signs users in, and has fields of its own kinds. */
  platform?: boolean;
};

/** By CSS selector; each waits until it is there. */
export type User = {
  find(selector: string): Promise<HTMLElement>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  /** In a select. */
  choose(selector: string, place: number): Promise<void>;
  /** Not by selector: waits until it is so. */
  until(isSo: () => boolean): Promise<void>;
};

/** For answers that are still on their way. */
export const pendingForever = <T>(): Promise<T> => new Promise<T>(() => undefined);
