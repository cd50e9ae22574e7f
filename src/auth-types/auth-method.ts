import type { FunctionComponent } from 'preact';
import type { FieldSpec } from '../field-model.ts';
import type { FieldProblems, FieldValue, FormState, Values } from '../fields/index.tsx';
import type { AuthMethodsText } from '../i18n/auth-methods.ts';
import type { AuthValue } from '../model/auth-value.ts';
import type { Authorization } from '../model/oauth2.ts';
import type { AuthorizationAttempt, AuthorizeContext } from './authorization.ts';

/**
 * A method to authenticate with a piece, with all its behaviour: no screen or action depends on which one it is. Members
 * that most methods have in common are optional, with that as the default.
 */
export type AuthMethod = {
  /** The connection type that is saved. */
  type: AuthValue['type'];
  /** More types of existing connections that it can replace. */
  replaces?: readonly string[];
  /** As the piece declares it; may be empty. */
  displayName: string;
  /** The piece's instructions, Markdown. */
  description?: string | undefined;
  /** Values of `{{name}}` in the description; they override the instance's (contract 3.8). */
  variables?: Record<string, string>;

  /** In the list of methods. Default: by the display name, the type and the required fields. */
  label?(app: string): { name: string; hint: string };
  /** In the list of methods. A key, because only the lazy list has the texts. */
  hint?: AuthMethodsText;
  /** Needs an OAuth app of the user's own: never recommended. */
  forDevelopers?: boolean;

  fields: FieldSpec[];
  /** Default: the inputs of all fields. */
  Fields?: FunctionComponent<MethodFieldsProps>;
  /**
   * Default: that of the fields.
   * @param later the connection is saved without credentials
   */
  validate?(values: Values, later: boolean): FieldProblems;
  /** Default: "Connect" or "Reconnect". */
  submitLabel?(context: SubmitContext): string;

  /**
   * For methods where the user has to sign in before the connection can be saved. Synchronous up to window.open(), which
   * needs the user activation. Undefined if no window was opened: then `onEnded` has been called.
   */
  authorize?(context: AuthorizeContext): AuthorizationAttempt | undefined;
  /** @param authorization of methods with `authorize` */
  serialize(values: Values, authorization: Authorization | undefined): AuthValue;
  /** The text for a failed save, where the general one for its code does not fit. */
  explain?(code: string, app: string): string | undefined;
};

export type MethodFieldsProps = {
  /** The fields of the method. */
  fields: FieldSpec[];
  values: Values;
  form: FormState;
  onChange(key: string, value: FieldValue): void;
  /** The name of the app. */
  app: string;
  /** The user has signed in, and the connection is not saved yet. */
  isAuthorized: boolean;
};

export type SubmitContext = {
  app: string;
  isAuthorized: boolean;
  /** Of the problem that is shown. */
  problemCode: string | undefined;
};
