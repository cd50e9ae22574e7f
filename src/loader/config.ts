import { ConnectError } from '../errors.ts';
import type { Credentials } from '../protocol/host-messages.ts';
import { type ConfigureOptions, checkConfigureOptions, readUrl } from './options.ts';

/** The options of `configure()`, checked and completed. */
export type Config = {
  options: ConfigureOptions;
  /** Without a trailing slash. */
  instanceUrl: string;
  dialogUrl: string;
  origin: string;
  /** What the host asks for, else what its page or the browser says. */
  locale: string;
  /** Into a dialog that went away, without secrets: for the next one, unless `configure()` says that it is another's. */
  typed?: unknown;
};

export function readConfig(options: ConfigureOptions, defaultDialogUrl: string | undefined): Config {
  const { backend, instanceUrl: given } = Object(options) as ConfigureOptions;
  const url = readUrl('instanceUrl (baseUrl)', given ?? backend?.baseUrl);
  checkConfigureOptions(options);
  const instanceUrl = url.href.replace(/\/+$/, '');
  const dialogUrl = options.dialogUrl ?? defaultDialogUrl ?? `${instanceUrl}/embed`;
  const locale = options.embedding?.locale || document.documentElement.lang || navigator.language;
  return { options, instanceUrl, dialogUrl, origin: readUrl('dialogUrl', dialogUrl).origin, locale };
}

export async function readToken({ jwtToken }: ConfigureOptions): Promise<string | undefined> {
  return typeof jwtToken === 'function' ? jwtToken() : jwtToken;
}

/** What the dialog is to sign in with now; a `jwtToken` function is asked each time. */
export async function fetchCredentials({ options }: Config): Promise<Credentials> {
  const { session } = options;
  if (session) return { session };
  try {
    const token = await readToken(options);
    if (!token && !options.backend) throw token;
    return { jwtToken: `${token || ''}` };
  } catch (cause) {
    throw new ConnectError('authentication_failed', 'no jwtToken.', { cause });
  }
}
