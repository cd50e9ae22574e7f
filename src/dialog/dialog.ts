import type { Signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Backend } from '../backends/backend.ts';
import type { Problem } from '../backends/problem.ts';
import type { FieldValue } from '../fields/index.tsx';
import type { InstanceSettings } from '../model.ts';
import type { Form } from './form.ts';
import type { Host } from './host.ts';
import type { DialogRequest } from './load.ts';
import type { AuthorizationScreenEvent } from './oauth2/start-authorization.ts';
import type { AuthorizationAttempt } from './oauth2.ts';
import type { Screen } from './state.ts';

/** What components may do, and what they read. */
export type Dialog = {
  screen: Signal<Screen>;
  /** What `{{name}}` stands for in the piece's description (contract 3.8). */
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
  /** While the user is in the provider's window. */
  authorization(): AuthorizationAttempt | undefined;
  /** X, Cancel, Escape: stops a save or a sign-in, asks before input is lost, otherwise closes. */
  requestClose(): void;
  keepEditing(): void;
  discard(): void;
};

export type DialogSetup = {
  backend: Backend;
  host: Host;
  request: DialogRequest;
  /** What the page kept of a dialog before this one. */
  recoveredInput?: object | undefined;
  applyBrand: (settings: InstanceSettings) => void;
  prefersReducedMotion: () => boolean;
  extension?: FormExtension;
  signInUi?: PlatformSignInUi;
};

/** The sign-in of a backend that runs it by itself, and its screen. */
export type PlatformSignInUi = {
  start(form: Form, backend: Backend, onEvent: (event: AuthorizationScreenEvent) => void): AuthorizationAttempt;
  Authorizing: FunctionComponent<{ screen: Extract<Screen, { kind: 'authorizing' }>; dialog: Dialog }>;
};

/** What a lazy part adds to the form. */
export type FormExtension = {
  /** More inputs, under those of the piece. */
  Fields?: FunctionComponent;
  /** Whether they can be sent; if not, they say so themselves. */
  validate(): boolean;
  /** The user can do nothing about it, so that the page is told at once. */
  isFinal(problem: Problem): boolean;
};
