import { parseAppearance } from '../../protocol/appearance.ts';
import { isString, recordOrUndefined } from '../../protocol/guards.ts';
import type { Init } from '../../protocol/host-messages.ts';
import { readJwt } from '../../protocol/jwt.ts';
import { returnOriginOf } from '../../protocol/return-address.ts';
import { type ConfigFile, parseConfigFile } from './config-file.ts';
import type { Refusal } from './refusal.ts';
import { type RefusedPage, showRefusal } from './show-refusal.ts';

/** `instanceUrl`: of Activepieces. Another backend has an address of its own. */
type Call = { init: Init; instanceUrl: string };

export type OperatorConfig = {
  /** For pages with the official SDK and the hosted page: the operator's defaults where they say nothing themselves. */
  withDefaults(init: Init, saysLocale: boolean): Init;
  /** For a dialog in a frame or window: tells the user and the host page if something of it is not allowed. */
  refuses(call: Call & RefusedPage & { hostOrigin: string | undefined; language: Promise<unknown> }): Promise<boolean>;
  /** For the hosted page, whose address could come from anybody: nothing is allowed that is not on a list. */
  pageRefusal(call: Call & { returnUrl: string }): Refusal | 'disabled' | undefined;
};

/**
 * Undefined if there is a page in place of the file.
 *
 * @throws Error with the place of the mistake
 */
export async function toOperatorConfig(response: Response): Promise<OperatorConfig | undefined> {
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const file = parseConfigFile(await response.text());
  if (!file) return undefined;
  const { instances, hostOrigins, returnOrigins, keyIds, defaults } = file;
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
        ? (notListed('returnOrigins', returnOrigins, returnUrl) ??
          instanceRefusal(instances ?? [], call) ??
          keyRefusal(keyIds, call.init) ??
          // What returns to it could answer in the provider's place.
          notListed('instances', withOwn(instances ?? []), call.init.connect?.redirectUrl))
        : 'disabled',
  };
}

/** Everything that a request with the user's details would go to. */
function instanceRefusal(instances: string[] | undefined, { init, instanceUrl }: Call): Refusal | undefined {
  const allowed = instances && withOwn(instances);
  const { baseUrl } = recordOrUndefined(init.backend) ?? {};
  const backendUrl = init.backend ? new URL(String(baseUrl), location.href).href : instanceUrl;
  // The default of the other is Activepieces' own.
  return notListed('instances', allowed, backendUrl) ?? notListed('instances', allowed, init.connect?.cloudOAuth2Url);
}

/** Who shares an instance with others is told apart from them by the key: the instance knows each one's. */
function keyRefusal(keyIds: string[] | undefined, { credentials, backend }: Init): Refusal | undefined {
  if (!keyIds || backend || !credentials || !('jwtToken' in credentials)) return undefined;
  const { kid } = readJwt(credentials.jwtToken)?.header ?? {};
  return isString(kid) && keyIds.includes(kid) ? undefined : { list: 'keyIds', value: String(kid) };
}

/** The dialog's own origin always is allowed. */
const withOwn = (origins: string[]) => [...origins, location.origin];

function notListed(list: Refusal['list'], allowed: string[] | undefined, url: string | undefined): Refusal | undefined {
  if (!allowed || url === undefined) return undefined;
  const absolute = URL.canParse(url, location.href) ? new URL(url, location.href).href : url;
  const found = returnOriginOf(absolute) ?? absolute;
  return allowed.includes(found) ? undefined : { list, value: found };
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
