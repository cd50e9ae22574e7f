import type { FieldSpec } from '../../field-model.ts';
import { isPassword } from '../name-heuristics.ts';

/** Guesses from its name and description what a field expects. All answer in the negative when in doubt. */

const key = /\b(key|token|secret|id|sid|uuid|guid|hash)\b/;
/** Names that contain a word like "key" although the value is none. */
const notAKey =
  /\b(name|phrase|mnemonic|seed|header|cookie|string|query|path|prefix|question|answer|format|label|template)\b/;
/** Values in which quotation marks are plausible. */
const freeText =
  /\b(query|filter|search|comment|description|expression|condition|sql|json|text|message|subject|title|notes?|format|delimiter|separator|quotes?|quotation|pattern|regex|template|prompt|command|script|headers?|value|formula)\b/;
const withoutScheme =
  /(\b(without|no|not include|exclude|excluding|omit|leave out|remove)|n't include)\W+((the|any|a|leading)\W+)*(https?|protocol|scheme)\b/;
const webAddress = /\b(url|website)\b/;
/** Addresses that do not start with `https://`, or parts of one. */
const otherAddress =
  /\b(path|slug|prefix|suffix|host|hostname|domain|subdomain|database|db|mongo\w*|redis|postgres\w*|mysql|jdbc|amqp|s?ftp|proxy)\b/;
const partOfHost =
  /\bsub ?domain\b|\b(workspace|account|company|shop|store|tenant|organi[sz]ation|team|site) ?(name|slug)?\b/;
/** Captures the character before a host name, and the name without its first label, which may be a `{placeholder}`. */
const hostName = /([@/]?)(?:[\w-]+|[<{[][\w-]*[>}\]])((?:\.[a-z0-9-]+)*\.[a-z]{2,})\b/;

/** Display name and key in lower-case words: `apiKey` and `api_key` are both "api key". */
function wordsOf({ displayName, key }: FieldSpec): string {
  return `${displayName} ${key}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .toLowerCase();
}

function descriptionOf({ description = '' }: FieldSpec): string {
  return description.toLowerCase();
}

/** A key, a token or an ID: no whitespace inside. */
export function expectsKey(field: FieldSpec): boolean {
  const words = wordsOf(field);
  return !isPassword(field) && !notAKey.test(words) && (field.type === 'SECRET' || key.test(words));
}

export function expectsFreeText(field: FieldSpec): boolean {
  return freeText.test(wordsOf(field)) || /quot/.test(descriptionOf(field));
}

/** Whether `Bearer` and the like are part of the value: for headers, or if the description says so. */
export function expectsAuthorizationScheme(field: FieldSpec, scheme: string): boolean {
  const word = scheme.toLowerCase();
  // The plain word "token" is in every description of one.
  const schemeInDescription = word === 'token' ? /["'`“‘]token\b|\btoken [<{[]/ : new RegExp(`\\b${word}\\b`);
  return schemeInDescription.test(descriptionOf(field)) || /\b(authori[sz]ation|headers?)\b/.test(wordsOf(field));
}

/** Many properties called "Domain" do expect `https://`; only "host" is unambiguous. */
export function expectsHost(field: FieldSpec): boolean {
  const words = wordsOf(field);
  const description = descriptionOf(field);
  if (withoutScheme.test(description) || withoutScheme.test(words)) return true;
  if (/https?:/.test(description) || webAddress.test(words) || /\b(endpoint|uri|link|address)\b/.test(words))
    return false;
  if (/\bhost ?(name)?\b/.test(words)) return true;
  return /\bdomain\b/.test(words) && exampleHosts(field).some(isSubdomain);
}

export function expectsWebAddress(field: FieldSpec): boolean {
  const words = wordsOf(field);
  return (
    webAddress.test(words) &&
    !otherAddress.test(words) &&
    !withoutScheme.test(`${words} ${descriptionOf(field)}`) &&
    !exampleHosts(field).some(({ before }) => before !== '/')
  );
}

/**
 * The part of a host name that is expected, e.g. `acme` of `acme.example.com`.
 * @returns undefined when in doubt
 */
export function expectedHostPart(host: string, field: FieldSpec): string | undefined {
  const words = wordsOf(field);
  if (!partOfHost.test(words) || /\b(host|url|email|id|domain)\b/.test(words.replaceAll('sub domain', ''))) {
    return undefined;
  }
  const matching = exampleHosts(field).find((example) => isSubdomain(example) && host.endsWith(example.parent));
  const labels = host.split('.');
  // Without an example, only a single subdomain is unambiguous.
  const isCertain = /\bsub ?domain\b/.test(words) && labels.length === 3 && labels[0] !== 'www';
  const part = matching ? host.slice(0, -matching.parent.length) : isCertain ? labels[0] : undefined;
  return part && !part.includes('.') ? part : undefined;
}

type ExampleHost = { before: string; parent: string };

/** Host names in the description; `parent` is the name without its first label. */
function exampleHosts(field: FieldSpec): ExampleHost[] {
  return descriptionOf(field)
    .split(/\s+/)
    .flatMap((word) => {
      const [, before = '', parent = ''] = hostName.exec(word.slice(0, 100)) ?? [];
      return parent && before !== '@' ? { before, parent } : [];
    });
}

/** `Monday.com` is the name of an app rather than an example of a host. */
function isSubdomain({ parent }: ExampleHost): boolean {
  return parent.split('.').length > 2;
}
