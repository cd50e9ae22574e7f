import { type ConfigureOptions, configure, type JwtToken } from 'activepieces-connect';
import {
  baseUrl,
  colorMode,
  invalidElement,
  pageUrl,
  preload,
  readAttribute,
  redirectUrl,
  textAttribute,
} from './attributes.ts';
import { fetchToken } from './fetch-token.ts';
import { TAG_NAME } from './tag-name.ts';

/** The attributes that `configurationOf()` reads. */
export const configurationAttributes = [
  'instance-url',
  'token-url',
  'dialog-url',
  'redirect-url',
  'locale',
  'color-mode',
  'preload',
] as const;

type ConfigurationAttribute = (typeof configurationAttributes)[number];

/** What an element is given as properties. */
export type ConfigurationProperties = {
  configureOptions: Partial<ConfigureOptions> | undefined;
  jwtToken: JwtToken | undefined;
  /** For an element without `dialog-url`. */
  dialogUrl: string | undefined;
};

/** A call of `configure()`, and how it failed. */
export type Configuring = { inputs: unknown[]; done: Promise<unknown>; error?: unknown };

/** The loader has one configuration, which all elements of a page share, as long as theirs is the same. */
let last: Configuring | undefined;

/**
 * Calls `configure()` unless the last one was called with the same: it would discard the preloaded dialog. Undefined if
 * the element says nothing, and leaves that to the page.
 *
 * @throws `invalid_options` for an attribute that is missing or not valid
 */
export function configureBy(element: Element, properties: ConfigurationProperties): Configuring | undefined {
  const attributes = configurationAttributes.map((name) => element.getAttribute(name));
  const inputs = [...attributes, ...Object.values(properties)];
  if (last?.inputs.every((input, index) => input === inputs[index])) return last;
  const options = configurationOf(element, properties);
  if (!options) return undefined;
  const configuring: Configuring = { inputs, done: configure(options) };
  configuring.done.catch((error) => {
    configuring.error = error;
  });
  last = configuring;
  return last;
}

function configurationOf(
  element: Element,
  { configureOptions: given = {}, jwtToken, dialogUrl }: ConfigurationProperties,
): ConfigureOptions | undefined {
  const read = <Value>(name: ConfigurationAttribute, type: Parameters<typeof readAttribute<Value>>[2]) =>
    readAttribute(element, name, type);
  const instanceUrl = read('instance-url', baseUrl) ?? given.instanceUrl;
  const tokenUrl = read('token-url', pageUrl);
  const { embedding, backend, session } = given;
  const options = {
    ...given,
    instanceUrl,
    jwtToken: jwtToken ?? (tokenUrl ? () => fetchToken(tokenUrl) : given.jwtToken),
    dialogUrl: read('dialog-url', pageUrl) ?? given.dialogUrl ?? dialogUrl,
    redirectUrl: read('redirect-url', redirectUrl) ?? given.redirectUrl,
    preload: read('preload', preload) ?? given.preload,
    embedding: {
      ...embedding,
      locale: read('locale', textAttribute) ?? embedding?.locale,
      styling: { ...embedding?.styling, mode: read('color-mode', colorMode) ?? embedding?.styling?.mode },
    },
  };
  if (!instanceUrl && !backend) {
    const isGiven = configurationAttributes.some((name) => element.hasAttribute(name));
    if (!isGiven && !jwtToken && !Object.keys(given).length) return undefined;
    throw invalidElement(`The attribute instance-url of <${TAG_NAME}> is missing.`);
  }
  if (!options.jwtToken && !session && !backend) {
    throw invalidElement(
      `<${TAG_NAME}> needs the attribute token-url, the URL of your backend that answers with the JWT, or the property jwtToken.`,
    );
  }
  return options as ConfigureOptions;
}
