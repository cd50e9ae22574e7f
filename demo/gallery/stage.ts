import type { SignInTrip } from '../../src/auth-types/index.ts';
import type { Backend } from '../../src/backends/backend.ts';
import type { Dialog } from '../../src/dialog/dialog.ts';
import type { DialogRequest } from '../../src/dialog/dialog-request.ts';
import type { Refusal } from '../../src/dialog/operator-config/refusal.ts';
import type { Piece } from '../../src/model/piece.ts';
import type { RecoverableInput } from '../../src/protocol/recoverable-input.ts';

/** What a scene can use: the real dialog on a backend in memory, simulated user input, and stubs of browser APIs. */
export type SceneStage = {
  /** `connect()` with one app. */
  connect(piece: Piece, options?: StageOptions): Promise<Dialog>;
  /** The same; resolves once the form is rendered. */
  openForm(piece: Piece, options?: StageOptions): Promise<Dialog>;
  /** `connections()`, or `connect()` without an app or for several projects; `managerOptions` as the host sends them. */
  openManager(pieces: Piece[], managerOptions: object, options?: StageOptions): Promise<void>;
  /** The dialog's URL without a host page. */
  openStandalone(): Promise<void>;
  /** A call that the operator's config.json does not allow. */
  openRefusal(refusal: Refusal): Promise<void>;
  /** The hosted page after its end, if the browser did not leave it. */
  openReturn(address: string): Promise<void>;
  user: SimulatedUser;
  /** Changes the delay of all later timers, given the requested delay in ms. Without: those over 500 ms never fire. */
  overrideTimers(delayFor: (requestedMs: number) => number): void;
  /** Replaces `window.open()`. */
  stubPopups(state: PopupState): void;
  /** Denies the permission for the local network, or its delegation to the frame. */
  stubLocalNetwork(state: LocalNetworkState): void;
  /** As if the dialog were in a frame. */
  stubParent(): void;
};

export type PopupState = 'open' | 'blocked' | 'closed';

export type LocalNetworkState = 'denied' | 'not delegated';

/** Members of the backend that replace those of a backend where every request succeeds. */
export type StageOptions = Partial<Backend> & {
  request?: Partial<DialogRequest>;
  /** CLIENT_CONNECT_DRAFT of an earlier dialog. */
  recoveredInput?: RecoverableInput;
  /** Of the hosted page, which can go to the provider itself. */
  trip?: SignInTrip;
  /** Loads the fields and the sign-in UI of the Make backend. */
  makeUi?: boolean;
};

/** Takes CSS selectors, because texts depend on the locale. Each method waits for its element. */
export type SimulatedUser = {
  find(selector: string): Promise<HTMLElement>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  /** Selects an option of a `<select>`. */
  select(selector: string, index: number): Promise<void>;
  /** For conditions that no selector can express. */
  waitUntil(condition: () => boolean): Promise<void>;
};

/** For requests that stay pending. */
export const pendingForever = <T>(): Promise<T> => new Promise<T>(() => undefined);
