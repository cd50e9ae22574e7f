import { parseAppearance } from '../../protocol/appearance.ts';
import { isString, recordOrUndefined } from '../../protocol/guards.ts';
import type { Init } from '../../protocol/host-messages.ts';
import { returnOriginOf } from '../../protocol/return-address.ts';
import { type ConfigFile, parseConfigFile } from './config-file.ts';
import type { Refusal } from './refusal.ts';
import { type RefusedPage, showRefusal } from './show-refusal.ts';

/** What a call would talk to. */
type Call = { instanceUrl: string; cloudOAuth2Url: string | undefined };

export type OperatorConfig = {
  /** For pages with the official SDK and the hosted page: the operator's defaults where they say nothing themselves. */
  withDefaults(init: Init, saysLocale: boolean): Init;
  /** For a dialog in a frame or window: tells the user and the host page if something of it is not allowed. */
  refuses(call: Call & RefusedPage & { hostOrigin: string | undefined; language: Promise<unknown> }): Promise<boolean>;
  /** For the hosted page, whose address could come from anybody: nothing is allowed that is not on a list. */
  pageRefusal(call: Call & { returnUrl: string }): Refusal | 'disabled' | undefined;
};

/** Undefined if there is no file. @throws Error with the place of the mistake */
export async function readConfig(response: Response): Promise<OperatorConfig | undefined> {
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const file = parseConfigFile(await response.text());
  if (!file) return undefined;
  const { instances, hostOrigins, returnOrigins, defaults } = file;
  return {
    withDefaults: (init, saysLocale) => withDefaults(init, saysLocale, defaults),
    async refuses({ hostOrigin, language, ...call }) {
      const refusal = notListed('hostOrigins', hostOrigins, hostOrigin) ?? instanceRefusal(instances, call);
      await language;
      if (refusal) showRefusal(refusal, call);
      return refusal !== undefined;
    },
    pageRefusal: ({ returnUrl, ...call }) =>
      returnOrigins
        ? (notListed('returnOrigins', returnOrigins, returnUrl) ?? instanceRefusal(instances ?? [], call))
        : 'disabled',
  };
}

/** The dialog's own origin always is an instance. */
function instanceRefusal(instances: string[] | undefined, { instanceUrl, cloudOAuth2Url }: Call): Refusal | undefined {
  const allowed = instances && [...instances, location.origin];
  // The default of the other is Activepieces' own.
  return notListed('instances', allowed, instanceUrl) ?? notListed('instances', allowed, cloudOAuth2Url);
}

function notListed(list: Refusal['list'], allowed: string[] | undefined, url: string | undefined): Refusal | undefined {
  if (!allowed || url === undefined) return undefined;
  const found = returnOriginOf(url) ?? url;
  return allowed.includes(found) ? undefined : { list, origin: found };
}

function withDefaults(init: Init, saysLocale: boolean, defaults: ConfigFile['defaults']): Init {
  if (!defaults) return init;
  const { mode, fontUrl, fontFamily, theme } = parseAppearance(recordOrUndefined(defaults.styling) ?? {});
  const { appearance } = init;
  // Only together: the style sheet contains the family.
  const font = appearance.fontUrl ? appearance : { fontUrl, fontFamily };
  return {
    ...init,
    locale: !saysLocale && isString(defaults.locale) ? defaults.locale : init.locale,
    texts: init.texts ?? recordOrUndefined(defaults.texts),
    appearance: {
      colorScheme: appearance.colorScheme,
      mode: appearance.mode ?? mode,
      fontUrl: font.fontUrl,
      fontFamily: font.fontFamily,
      theme: appearance.theme ?? theme,
    },
  };
}
