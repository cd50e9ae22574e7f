import type { Signal } from '@preact/signals';
import type { AuthorizationAttempt } from '../auth-types/index.ts';
import type { Backend } from '../backends/backend.ts';
import type { ProblemCode } from '../backends/problem.ts';
import type { FieldValue } from '../fields/index.tsx';
import type { ConnectionResult } from '../model/connection.ts';
import type { InstanceSettings } from '../model/instance-settings.ts';
import type { RecoverableInput } from '../protocol/recoverable-input.ts';
import type { Unparsed } from '../protocol/unparsed.ts';
import type { AuthMethodFactory } from './auth-methods/auth-method-factory.ts';
import type { DialogRequest } from './dialog-request.ts';
import type { Form } from './form.ts';
import type { Host } from './host.ts';
import type { LoadFailure, Screen } from './screen.ts';
import type { DialogEvent } from './state.ts';

/** What components read and call. */
export type Dialog = {
  screen: Signal<Screen>;
  /** Values of `{{name}}` in descriptions. Undefined while they are loading. */
  variables: Signal<Record<string, string> | undefined>;
  /** Everything that the user enters is sent there. */
  apiUrl: string;
  maxNameLength: number | undefined;
  request: DialogRequest;
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
  /** Closes without a question. First finds out whether an unresolved save has succeeded. */
  leave(): void;
};

/** What the host page can ask of a dialog. */
export type OpenedDialog = Pick<Dialog, 'requestClose' | 'leave'> &
  Partial<Pick<Dialog, 'change' | 'submit'>> & {
    /** Of the operator: what may still load behind its card is not shown. */
    isRefusal?: boolean;
  };

export type DialogSetup = {
  backend: Backend;
  authMethodsOf: AuthMethodFactory;
  host: Host;
  request: DialogRequest;
  /** Of an earlier dialog. */
  recoveredInput?: Unparsed<RecoverableInput> | undefined;
  applyBrand: (settings: InstanceSettings) => void;
  prefersReducedMotion: () => boolean;
  /** More problems that the user cannot solve: the call is rejected at once. */
  finalCodes?: readonly ProblemCode[];
};

/** What loading, saving and authorizing share. */
export type DialogContext = DialogSetup & {
  screen: Signal<Screen>;
  send(event: DialogEvent): void;
  onSignedIn(variables: Record<string, string>): void;
  close(connection: ConnectionResult | undefined): void;
  rejectAndClose(failure: LoadFailure): void;
};
