import type { Problem } from '../../backends/problem.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { t as tDialog } from '../../i18n/index.ts';

/** The platform has certainly changed nothing. */
export function changeFailureText({ code, detail }: Problem): string {
  const text = textOf(code);
  return detail ? `${text} ${tDialog('problem.details', { detail })}` : text;
}

function textOf(code: Problem['code']): string {
  switch (code) {
    case 'offline':
      return tDialog('problem.offline');
    case 'permission_denied':
    case 'not_authorized':
    case 'feature_disabled':
    case 'invalid_request':
    case 'conflict':
    case 'session_expired':
      return t(`problem.${code}`);
    case 'schema_mismatch':
      return t('problem.invalid_request');
    default:
      return t('problem.other');
  }
}
