import { useEffect, useRef } from 'preact/hooks';
import type { VisibleProblemCode } from '../../backends/problem.ts';
import { t } from '../../i18n/index.ts';
import { APP_PROBLEMS } from '../app-problems.ts';
import { ErrorHint } from '../lazy-error-hints.ts';
import type { ShownProblem } from '../screen.ts';

type SaveProblemProps = {
  problem: ShownProblem;
  app: string;
  /** It may have been saved all the same. */
  isUnresolved: boolean;
};

/** Takes the focus, so that it is scrolled to and read out. */
export function SaveProblem({ problem, app, isUnresolved }: SaveProblemProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus();
  }, [problem]);
  const { code, detail } = problem;
  const text =
    'text' in problem ? problem.text : (problem.explanation ?? t(`problem.${code as VisibleProblemCode}`, { app }));
  const isFromApp = 'text' in problem || APP_PROBLEMS.includes(code);
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={element}>
      <p>{text}</p>
      {detail && <p class="alert-detail">{t(isFromApp ? 'problem.app-says' : 'problem.details', { app, detail })}</p>}
      <ErrorHint problem={problem} app={app} isUnresolved={isUnresolved} />
    </div>
  );
}
