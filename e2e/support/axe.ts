import type { Frame } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those that depend on colours and sizes: of a page that was looked at already, in another mode or width. */
const APPEARANCE_RULES = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** What axe finds in one frame, each with where and why. Its own way into frames leaves a slow one out. */
export async function axeViolations(frame: Frame, looksOnly = false): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const runOnly = looksOnly
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
