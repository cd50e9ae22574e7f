import { texts as english } from './locales/en.json?group=authMethods';
import { texts as types } from './locales/en.json?in=auth-methods&group=authTypes';
import { translator } from './translator.ts';

export type AuthMethodsText = keyof typeof english;

/** The choice between several authentication methods. */
export const tAuthMethods = translator('authMethods', english);

export type AuthTypesText = keyof typeof types;

/** Names of authentication types, for methods without a name of their own. */
export const tAuthTypes = translator('authTypes', types);
