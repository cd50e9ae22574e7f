import { useEffect, useRef } from 'preact/hooks';
import type { ProblemCode, VisibleProblemCode } from '../../backends/problem.ts';
import { deferredUi } from '../../fields/deferred-ui.ts';
import { t } from '../../i18n/index.ts';
import type { ShownProblem } from '../state.ts';

/** Where the detail is the provider's own words, and not the server's. */
const CODES_WITH_APP_DETAIL: readonly ProblemCode[] = ['rejected', 'claim_failed', 'engine_failed'];

/** Why the last save failed, above the form. Takes the focus, so that it is heard and seen. */
export function SaveProblem({ problem, app }: { problem: ShownProblem; app: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus();
  }, [problem]);
  const { code, detail } = problem;
  const ErrorHint = deferredUi.value?.ErrorHint;
  const text = 'text' in problem ? problem.text : t(`problem.${code as VisibleProblemCode}`, { app });
  const isFromApp = 'text' in problem || CODES_WITH_APP_DETAIL.includes(problem.code);
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={element}>
      <p>{text}</p>
      {detail && <p class="alert-detail">{t(isFromApp ? 'problem.app-says' : 'problem.details', { app, detail })}</p>}
      {ErrorHint && <ErrorHint code={code} detail={detail} app={app} />}
    </div>
  );
}
