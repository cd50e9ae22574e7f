import type { RecoverableInput } from '../protocol/recoverable-input.ts';
import type { Unparsed } from '../protocol/unparsed.ts';
import { checkOptions } from './check-options.ts';
import type { ConfigureOptions } from './options.ts';

/** The options of `configure()`, checked, and what follows from them. */
export type Config = {
  options: ConfigureOptions;
  /** Of the backend. Without a trailing slash. */
  instanceUrl: string;
  /**
   * Of another origin than the backend it has the backend's address in its fragment, so that its page can connect before
   * its script has loaded (decision 25). The official dialog is of the same origin, and a fragment of one's own stays.
   */
  dialogUrl: string;
  dialogOrigin: string;
  locale: string;
  /**
   * Of the last dialog, in case it was closed by accident; the next one gets it back. A new `configure()` discards it,
   * as it may sign in another user.
   */
  draft?: Unparsed<RecoverableInput> | undefined;
};

export function urlsOf(
  { backend, instanceUrl: given, dialogUrl }: ConfigureOptions,
  defaultDialogUrl?: string,
): Pick<Config, 'instanceUrl' | 'dialogUrl'> {
  const instanceUrl = new URL(backend?.baseUrl ?? (given as string)).href.replace(/\/+$/, '');
  return { instanceUrl, dialogUrl: dialogUrl || defaultDialogUrl || `${instanceUrl}/embed` };
}

/** @throws `invalid_options` */
export function createConfig(options: ConfigureOptions, defaultDialogUrl?: string): Config {
  checkOptions('configure', options);
  const { instanceUrl, dialogUrl } = urlsOf(options, defaultDialogUrl);
  const { origin: dialogOrigin } = new URL(dialogUrl);
  return {
    options,
    dialogOrigin,
    instanceUrl,
    dialogUrl:
      dialogUrl.includes('#') || instanceUrl.startsWith(dialogOrigin) ? dialogUrl : `${dialogUrl}#${instanceUrl}`,
    /** The page may change its language later. */
    get locale() {
      return options.embedding?.locale || document.documentElement.lang || navigator.language;
    },
  };
}
