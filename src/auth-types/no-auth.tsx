import { t } from '../i18n/index.ts';
import type { AuthType } from './auth-type.ts';

/** The form has no input, so that the user still confirms the connection. */
export const noAuth: AuthType<'NO_AUTH'> = ({ type, displayName, description }) => ({
  type,
  displayName,
  description,
  fields: [],
  Fields: ({ app }) => <p>{t('form.no-auth', { app })}</p>,
  serialize: () => ({ type }),
});
