import type { Stage } from '../../support/stage.ts';

/** Receives the violations of policies that have the directive. WebKit's driver has no access to the console. */
export function receiveReports(stage: Stage): { directive: string; reports: string[] } {
  const reports: string[] = [];
  stage.sites.reports = async (_path, request) => {
    let report = '';
    for await (const chunk of request) report += chunk;
    reports.push(report);
    return { html: '' };
  };
  return { directive: `; report-uri ${stage.url('reports', '/')}`, reports };
}
