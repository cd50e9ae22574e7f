import { useEffect, useRef } from 'preact/hooks';
import type { ProblemCode, VisibleProblemCode } from '../../backends/problem.ts';
import { deferredUi } from '../../fields/deferred-ui.ts';
import { t } from '../../i18n/index.ts';
import type { ShownProblem } from '../state.ts';

/** Where the detail is the provider's own words, and not the server's. */
const providerSpeaks: readonly ProblemCode[] = ['rejected', 'claim_failed', 'engine_failed'];

/** Why the last save failed, above the form. Takes the focus, so that it is heard and seen. */
export function SaveProblem({ problem, app }: { problem: ShownProblem; app: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus();
  }, [problem]);
  const { code, detail } = problem;
  const Meaning = deferredUi.value?.ErrorHint;
  const own = 'text' in problem ? problem.text : t(`problem.${code as VisibleProblemCode}`, { app });
  const spoken = 'text' in problem || providerSpeaks.includes(problem.code);
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={element}>
      <p>{own}</p>
      {detail && <p class="alert-detail">{t(spoken ? 'problem.app-says' : 'problem.details', { app, detail })}</p>}
      {Meaning && <Meaning code={code} detail={detail} app={app} />}
    </div>
  );
}
