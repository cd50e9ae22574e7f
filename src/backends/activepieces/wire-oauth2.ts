import * as z from 'zod/mini';
import type { DiscoveredClient } from '../../model/oauth2.ts';
import type { AuthorizationUrl } from '../backend.ts';
import { json, jsonObject, lenient, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';

/** What the dialog reads of Activepieces' answers about OAuth2 (contract 5.1, 5.4). */
const flagsAnswer = z.object({
  EDITION: text,
  CLOUD_AUTH_ENABLED: json,
  THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: text,
  CURRENT_VERSION: text,
});

export function toOAuth2Flags(answer: unknown) {
  const flags = parseAnswer(flagsAnswer, answer);
  return {
    edition: flags.EDITION ?? 'ce',
    usesCloudApps: flags.CLOUD_AUTH_ENABLED !== false,
    redirectUrl: flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL,
    buildsUrl: !isBefore080(flags.CURRENT_VERSION),
  };
}

/**
 * Servers before 0.80 have no endpoint for the authorization URL (contract 5.4). Probing it would put an error into the
 * console of every page; where the version is unknown or the endpoint is missing all the same, the browser builds the
 * URL once the first request has failed.
 */
function isBefore080(version = ''): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(version) ?? [];
  return major === '0' && Number(minor) < 80;
}

const cloudApp = z.object({ clientId: text });
const platformApp = z.object({ pieceName: z.string(), clientId: text });
const platformApps = z.object({ data: z.array(lenient(platformApp)), next: text });

/** A page of the platform's own apps. The client is undefined if the page has none for the piece. */
export function toPlatformApps(answer: unknown, pieceName: string) {
  const { data, next } = parseAnswer(platformApps, answer);
  const ofPiece = data.filter((app) => app?.pieceName === pieceName);
  return { clientId: clientIdOf(ofPiece.find((app) => app?.clientId) ?? ofPiece[0]), next };
}

/** From the cloud's apps, by the names of pieces. Undefined if there is none for the piece. */
export function toCloudClientId(answer: unknown, pieceName: string): string | undefined {
  const app = parseAnswer(z.object({ [pieceName]: json }), answer)[pieceName];
  return app === undefined ? undefined : clientIdOf(parseAnswer(cloudApp, app));
}

/** @throws BackendError for an app that cannot be read: it is not the same as none */
function clientIdOf(app: { clientId: string | undefined } | undefined): string | undefined {
  if (app && !app.clientId) throw new BackendError({ code: 'unexpected_answer' });
  return app?.clientId;
}

const authorizationUrlAnswer = z.object({
  authorizationUrl: z.string(),
  codeVerifier: text,
  discovered: json,
});

const discoveredClient = z.object({
  client_id: z.string(),
  client_secret: text,
  props: jsonObject,
});

export function toAuthorizationUrl(answer: unknown): AuthorizationUrl {
  const { authorizationUrl, codeVerifier, discovered } = parseAnswer(authorizationUrlAnswer, answer);
  return {
    url: authorizationUrl,
    ...(codeVerifier && { codeVerifier }),
    ...(discovered && { discovered: toDiscovered(discovered) }),
  };
}

function toDiscovered(answer: unknown): DiscoveredClient {
  const { client_id: clientId, client_secret: clientSecret = '', props = {} } = parseAnswer(discoveredClient, answer);
  return { clientId, clientSecret, props };
}
