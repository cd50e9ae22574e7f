import type { Property } from '../../model.ts';
import { isPassword } from '../name-heuristics.ts';

/** What a property asks for, as far as its name and description tell. Anything that is not sure is not claimed. */

const key = /\b(key|token|secret|id|sid|uuid|guid|hash)\b/;
/** Contains keys or stands for them, and is no key itself. */
const noKey =
  /\b(name|phrase|mnemonic|seed|header|cookie|string|query|path|prefix|question|answer|format|label|template)\b/;
/** Where quotation marks may well be meant. */
const freeText =
  /\b(query|filter|search|comment|description|expression|condition|sql|json|text|message|subject|title|notes?|format|delimiter|separator|quotes?|quotation|pattern|regex|template|prompt|command|script|headers?|value|formula)\b/;
const withoutScheme =
  /(\b(without|no|not include|exclude|excluding|omit|leave out|remove)|n't include)\W+((the|any|a|leading)\W+)*(https?|protocol|scheme)\b/;
const webAddress = /\b(url|website)\b/;
/** Addresses in which `https://` has no place, or which are a part of one. */
const otherAddress =
  /\b(path|slug|prefix|suffix|host|hostname|domain|subdomain|database|db|mongo\w*|redis|postgres\w*|mysql|jdbc|amqp|s?ftp|proxy)\b/;
const partOfHost =
  /\bsub ?domain\b|\b(workspace|account|company|shop|store|tenant|organi[sz]ation|team|site) ?(name|slug)?\b/;
/** In one word, with the character before it; `{account}` may stand for its first part. */
const hostName = /([@/]?)(?:[\w-]+|[<{[][\w-]*[>}\]])((?:\.[a-z0-9-]+)*\.[a-z]{2,})\b/;

/** The names it has, as words: `apiKey` and `api_key` are both "api key". */
function wordsOf({ displayName, key }: Property): string {
  return `${displayName} ${key}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .toLowerCase();
}

function described({ description = '' }: Property): string {
  return description.toLowerCase();
}

/** Of one piece, without any space: a key, a token, an ID. */
export function asksForKey(property: Property): boolean {
  const words = wordsOf(property);
  return !isPassword(property) && !noKey.test(words) && (property.type === 'SECRET_TEXT' || key.test(words));
}

export function asksForText(property: Property): boolean {
  return freeText.test(wordsOf(property)) || /quot/.test(described(property));
}

/** `Bearer` and the like belong to a header; or the description says that they belong here. */
export function asksForScheme(property: Property, scheme: string): boolean {
  const word = scheme.toLowerCase();
  // Of a token every description speaks.
  const asked = word === 'token' ? /["'`“‘]token\b|\btoken [<{[]/ : new RegExp(`\\b${word}\\b`);
  return asked.test(described(property)) || /\b(authori[sz]ation|headers?)\b/.test(wordsOf(property));
}

/** Many a "Domain" wants its `https://` all the same: only what is called a host is one for sure. */
export function asksForHost(property: Property): boolean {
  const words = wordsOf(property);
  const about = described(property);
  if (withoutScheme.test(about) || withoutScheme.test(words)) return true;
  if (/https?:/.test(about) || webAddress.test(words) || /\b(endpoint|uri|link|address)\b/.test(words)) return false;
  if (/\bhost ?(name)?\b/.test(words)) return true;
  return /\bdomain\b/.test(words) && examples(property).some(isBelowAnother);
}

export function asksForWebAddress(property: Property): boolean {
  const words = wordsOf(property);
  return (
    webAddress.test(words) &&
    !otherAddress.test(words) &&
    !withoutScheme.test(`${words} ${described(property)}`) &&
    !examples(property).some(({ before }) => before !== '/')
  );
}

/**
 * What it asks for of a host's name, e.g. `acme` of `acme.example.com`.
 * @returns undefined if that is not sure
 */
export function askedPartOf(host: string, property: Property): string | undefined {
  const words = wordsOf(property);
  if (!partOfHost.test(words) || /\b(host|url|email|id|domain)\b/.test(words.replaceAll('sub domain', ''))) {
    return undefined;
  }
  const known = examples(property).find((example) => isBelowAnother(example) && host.endsWith(example.parent));
  const labels = host.split('.');
  // Without an example there must be no doubt what stands before what.
  const sure = /\bsub ?domain\b/.test(words) && labels.length === 3 && labels[0] !== 'www';
  const part = known ? host.slice(0, -known.parent.length) : sure ? labels[0] : undefined;
  return part && !part.includes('.') ? part : undefined;
}

type Example = { before: string; parent: string };

/** The hosts that its description names: of `{account}.example.com` the part behind the first name. */
function examples(property: Property): Example[] {
  return described(property)
    .split(/\s+/)
    .flatMap((word) => {
      const [, before = '', parent = ''] = hostName.exec(word.slice(0, 100)) ?? [];
      return parent && before !== '@' ? { before, parent } : [];
    });
}

/** `Monday.com` is how an app is called, and no example of a host. */
function isBelowAnother({ parent }: Example): boolean {
  return parent.split('.').length > 2;
}
