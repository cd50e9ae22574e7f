import type { Signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Backend } from '../backends/backend.ts';
import type { Problem } from '../backends/problem.ts';
import type { FieldValue } from '../fields/index.tsx';
import type { InstanceSettings } from '../model.ts';
import type { RecoverableInput } from '../protocol/recoverable-input.ts';
import type { Unparsed } from '../protocol/unparsed.ts';
import type { DialogRequest } from './dialog-request.ts';
import type { Form } from './form.ts';
import type { Host } from './host.ts';
import type { AuthorizationAttempt, AuthorizationScreenEvent } from './oauth2/start-authorization.ts';
import type { Screen } from './state.ts';

/** What components read and call. */
export type Dialog = {
  screen: Signal<Screen>;
  /** Values of `{{name}}` in the piece's description (contract 3.8). */
  variables: Signal<Record<string, string>>;
  request: DialogRequest;
  ExtensionFields: FunctionComponent | undefined;
  signInUi: PlatformSignInUi | undefined;
  change(key: string, value: FieldValue): void;
  rename(value: string): void;
  submit(): Promise<void>;
  setUpLater(): Promise<void>;
  retry(): Promise<void>;
  openMethodList(): void;
  selectMethod(form: Form): void;
  /** Undefined unless a sign-in is in progress. */
  authorization(): AuthorizationAttempt | undefined;
  /** Close button, Cancel and Escape: cancels a save or a sign-in, confirms before input is lost, otherwise closes. */
  requestClose(): void;
  keepEditing(): void;
  discard(): void;
};

export type DialogSetup = {
  backend: Backend;
  host: Host;
  request: DialogRequest;
  /** Of an earlier dialog. */
  recoveredInput?: Unparsed<RecoverableInput> | undefined;
  applyBrand: (settings: InstanceSettings) => void;
  prefersReducedMotion: () => boolean;
  extension?: FormExtension;
  signInUi?: PlatformSignInUi;
};

/** For a backend that runs the authorization itself. */
export type PlatformSignInUi = {
  start(form: Form, backend: Backend, onEvent: (event: AuthorizationScreenEvent) => void): AuthorizationAttempt;
  Authorizing: FunctionComponent<{ screen: Extract<Screen, { kind: 'authorizing' }>; dialog: Dialog }>;
};

/** Additions of a lazy chunk to the form. */
export type FormExtension = {
  /** Rendered below the fields of the piece. */
  Fields?: FunctionComponent;
  /** If false, `Fields` shows why. */
  validate(): boolean;
  /** The user cannot solve it: the call is rejected at once. */
  isFinal(problem: Problem): boolean;
};
