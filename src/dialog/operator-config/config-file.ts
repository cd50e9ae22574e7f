import { isRecord, isString, type UnknownRecord } from '../../protocol/guards.ts';
import { returnOriginOf } from '../../protocol/return-address.ts';

/**
 * The operator's `config.json`. By guards and not by zod, of which it would need what nothing else in the first load
 * does: 0.5 kB.
 */
export type ConfigFile = {
  /** The only ones that requests with the user's details go to. */
  instances?: string[] | undefined;
  /** The only pages that may use the dialog, in a frame or window. */
  hostOrigins?: string[] | undefined;
  /** What the hosted page may return to: origins, and schemes of apps. Without it there is no hosted page. */
  returnOrigins?: string[] | undefined;
  /** Signing keys whose tokens the hosted page accepts. Left out: all that the instance does. */
  keyIds?: string[] | undefined;
  /** For pages with the official SDK and the hosted page, where they say nothing: as `embedding` of `configure()`. */
  defaults?: UnknownRecord | undefined;
};

const KEYS = ['instances', 'hostOrigins', 'returnOrigins', 'keyIds', 'defaults'];

/**
 * Undefined for a page in place of the file, as single-page applications serve it for every address that they do not
 * know. A key that is misspelt would leave out a restriction, and so is an error.
 *
 * @throws Error with the place of the mistake
 */
export function parseConfigFile(text: string): ConfigFile | undefined {
  if (/^\s*</.test(text)) return undefined;
  const file = parseJson(text);
  if (!isRecord(file)) throw new Error('It must contain an object.');
  const unknown = Object.keys(file).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw new Error(`"${unknown}" is none of ${KEYS.join(', ')}.`);
  const { defaults } = file;
  if (defaults !== undefined && !isRecord(defaults)) throw new Error('defaults must be an object.');
  return {
    instances: originsIn(file, 'instances', ['http:', 'https:']),
    hostOrigins: originsIn(file, 'hostOrigins', ['http:', 'https:']),
    returnOrigins: originsIn(file, 'returnOrigins'),
    keyIds: keyIdsIn(file.keyIds),
    defaults,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`It is no JSON: ${(error as Error).message}`);
  }
}

function keyIdsIn(list: unknown): string[] | undefined {
  if (list !== undefined && !(Array.isArray(list) && list.every(isString))) {
    throw new Error('keyIds must be a list of strings.');
  }
  return list;
}

/** Of whole addresses, as people copy them, only the origin counts. */
function originsIn(file: UnknownRecord, key: string, schemes?: string[]): string[] | undefined {
  const list = file[key];
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) throw new Error(`${key} must be a list.`);
  return list.map((one: unknown, index) => {
    // A browser takes `*` for a letter of the name.
    const origin = isString(one) && !one.includes('*') ? returnOriginOf(one) : undefined;
    if (origin === undefined || (schemes && !schemes.includes(new URL(one as string).protocol))) {
      throw new Error(`${key}[${index}] must be an origin, e.g. https://app.example.com.`);
    }
    return origin;
  });
}
