import { useEffect, useRef } from 'preact/hooks';
import type { Problem, ProblemCode } from '../../backends/problem.ts';
import { t } from '../../i18n/index.ts';

/** Where the detail is the provider's own words, and not the server's. */
const providerSpeaks: readonly ProblemCode[] = ['rejected', 'claim_failed', 'engine_failed'];

/** Why the last save failed, above the form. Takes the focus, so that it is heard and seen. */
export function SaveProblem({ problem, app }: { problem: Problem; app: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus();
  }, [problem]);
  const { code, detail } = problem;
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={element}>
      <p>{t(`problem.${code}`, { app })}</p>
      {detail && (
        <p class="alert-detail">
          {t(providerSpeaks.includes(code) ? 'problem.detail' : 'problem.detail.server', { app, detail })}
        </p>
      )}
    </div>
  );
}
