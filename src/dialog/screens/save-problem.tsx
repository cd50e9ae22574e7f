import { useEffect, useRef } from 'preact/hooks';
import type { ProblemCode, VisibleProblemCode } from '../../backends/problem.ts';
import { t } from '../../i18n/index.ts';
import { ErrorHint } from '../lazy-error-hints.ts';
import type { ShownProblem } from '../state.ts';

/** Their detail is what the app said, not the server. */
const CODES_WITH_APP_DETAIL: readonly ProblemCode[] = ['rejected', 'claim_failed', 'engine_failed'];

/** Takes the focus, so that it is scrolled to and read out. */
export function SaveProblem({ problem, app }: { problem: ShownProblem; app: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus();
  }, [problem]);
  const { code, detail } = problem;
  const text = 'text' in problem ? problem.text : t(`problem.${code as VisibleProblemCode}`, { app });
  const isFromApp = 'text' in problem || CODES_WITH_APP_DETAIL.includes(problem.code);
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={element}>
      <p>{text}</p>
      {detail && <p class="alert-detail">{t(isFromApp ? 'problem.app-says' : 'problem.details', { app, detail })}</p>}
      <ErrorHint code={code} detail={detail} app={app} />
    </div>
  );
}
