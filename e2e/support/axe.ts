import type { Frame } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose result depends on colours and sizes: enough for a page that passed all rules in another mode or width. */
const APPEARANCE_RULES = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** The violations in one frame. Frames are checked one by one because axe silently skips those that respond slowly. */
export async function axeViolations(frame: Frame, appearanceOnly = false): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const runOnly = appearanceOnly
    ? { type: 'rule' as const, values: APPEARANCE_RULES }
    : { type: 'tag' as const, values: tags };
  return frame.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: only,
      iframes: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, runOnly);
}
