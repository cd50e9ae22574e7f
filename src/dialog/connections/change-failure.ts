import type { ProblemCode } from '../../backends/problem.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { t as tDialog } from '../../i18n/index.ts';

/** Without a usable answer, the server may or may not have made the change. */
export function isOutcomeUnknown(code: ProblemCode): boolean {
  return code === 'unreachable' || code === 'timeout' || code === 'server_error' || code === 'unexpected_answer';
}

export function changeFailureText(code: ProblemCode): string {
  switch (code) {
    case 'offline':
      return tDialog('problem.offline');
    case 'permission_denied':
    case 'not_authorized':
    case 'feature_disabled':
    case 'invalid_request':
    case 'session_expired':
      return t(`problem.${code}`);
    default:
      return t(isOutcomeUnknown(code) ? 'problem.unclear' : 'problem.other');
  }
}
