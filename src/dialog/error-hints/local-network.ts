import type { ProblemCode } from '../../backends/problem.ts';
import { tErrorHints as t } from '../../i18n/error-hints.ts';
import { within } from '../within.ts';

/** Chromium 142 has one permission for the local network, later ones have one for each of its parts. */
const PERMISSIONS = ['local-network-access', 'local-network', 'loopback-network'];

/** A browser answers at once. */
const QUERY_TIMEOUT_MS = 1000;

/** Only in Chromium, the one browser with these permissions. */
type FeaturePolicy = { features(): string[]; allowsFeature(name: string): boolean };

/**
 * What a user is told in place of the code's text: the browser may keep a dialog on a public site from an instance in
 * the local network, which looks like a lost network. Undefined where nothing is known of it.
 */
export async function explainProblem(code: ProblemCode): Promise<string | undefined> {
  // An insecure page is never given the permission, and needs none if it is in the local network itself.
  if (code !== 'unreachable' || !globalThis.isSecureContext) return undefined;
  if (PERMISSIONS.some(isNotDelegated)) return t('local-network-not-delegated');
  const denials = await Promise.all(PERMISSIONS.map((name) => within(isDenied(name), QUERY_TIMEOUT_MS)));
  return denials.includes(true) ? t('local-network-denied') : undefined;
}

/** The host page, or one around it, keeps the permission from the dialog's frame: what the user allows does not count. */
function isNotDelegated(name: string): boolean {
  const { featurePolicy } = document as { featurePolicy?: FeaturePolicy };
  // Browsers deny what they do not know.
  return featurePolicy?.features().includes(name) === true && !featurePolicy.allowsFeature(name);
}

/** Rejects if the browser does not know the permission. */
async function isDenied(name: string): Promise<boolean> {
  const { state } = await navigator.permissions.query({ name: name as PermissionName });
  return state === 'denied';
}
