import type { OAuth2Method } from '../../auth-types/index.ts';
import type { Problem } from '../../backends/problem.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { ShownProblem } from '../state.ts';

/** A failed token request, explained by what this user can check: only the user's own app has a client to check. */
export function explainFailedClaim(problem: Problem, { app, grantType }: OAuth2Method, piece: string): ShownProblem {
  if (problem.code !== 'claim_failed' && problem.code !== 'cloud_claim_failed') return problem;
  const textKey = app ? 'app' : grantType === 'client_credentials' ? 'client-credentials' : 'own';
  return { ...problem, text: t(`failed.claim.${textKey}`, { app: piece }) };
}
