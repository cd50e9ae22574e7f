import type { Page } from '@playwright/test';

/** What is wrong with where things are, in words; runs in the page. */
export function findLayoutViolations(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    // Texts share their ancestors: each is measured once.
    const memoize = <Value>(measure: (element: Element) => Value) => {
      const known = new Map<Element, Value>();
      return (element: Element): Value => {
        const value = known.get(element) ?? measure(element);
        known.set(element, value);
        return value;
      };
    };
    const boxOf = memoize((element) => element.getBoundingClientRect());
    const styleOf = memoize((element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      return { overflowX, overflowY, textOverflow };
    });
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${element.textContent?.trim().slice(0, 60)}”`;
    const isHidden = (element: Element) =>
      element.closest('.sr-only') !== null || !element.checkVisibility({ visibilityProperty: true });
    const scrolls = (style: string) => style === 'auto' || style === 'scroll';
    const inside = (inner: DOMRect, outer: DOMRect) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);

    for (const element of document.querySelectorAll('body *')) {
      if (isHidden(element) || element.closest('svg, [class^="md-scroll"]') || !element.clientWidth) continue;
      // What users type may be longer than its input, and a row's name is whole where the row leads.
      if (element.matches('input, textarea, select') || styleOf(element).textOverflow === 'ellipsis') continue;
      const { overflowX } = styleOf(element);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
        found.push(`sideways: ${element.scrollWidth} in ${element.clientWidth} of ${nameOf(element)}`);
      }
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || isHidden(parent)) continue;
      if (parent.closest('option, textarea, [class^="md-scroll"]')) continue;
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        // Up to what clips it; what scrolls shows it in time.
        let scrolled = false;
        for (let around: Element | null = parent; around; around = around.parentElement) {
          const box = boxOf(around);
          const style = styleOf(around);
          if (style.textOverflow === 'ellipsis') break;
          const drawn = around.matches('button, a, .status, .badge, .notice, .alert, .confirm-discard-box, .card');
          if (drawn && !inside(line, box)) found.push(`beside ${nameOf(around)}: “${text.textContent.slice(0, 40)}”`);
          scrolled ||= scrolls(style.overflowY);
          const clips = style.overflowY === 'hidden' || around.matches('button, .status, .badge');
          if (clips && !scrolled && (line.top < box.top - 1 || line.bottom > box.bottom + 1)) {
            found.push(`cut off by ${nameOf(around)}: “${text.textContent.slice(0, 40)}”`);
          }
        }
      }
    }

    // Zoomed in far enough, all of the card scrolls.
    const card = document.querySelector('.card');
    const allScrolls = card !== null && scrolls(getComputedStyle(card).overflowY);
    for (const button of allScrolls ? [] : document.querySelectorAll('.footer button, .confirm-discard button')) {
      const { bottom, top } = button.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) found.push(`out of sight: ${nameOf(button)}`);
    }
    const body = document.querySelector('.card .body, .card .list-body');
    if (body && body.clientHeight < 40) found.push(`no room for what it is about: ${body.clientHeight}`);
    return found;
  });
}

/** Targets smaller than WCAG 2.5.8 allows, its exceptions for links in a text and for space around them included. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const selector = 'a[href], button, input:enabled, select, textarea, summary, [role=option], [tabindex="0"]';
    const targets = [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.sr-only, [inert]'))
      // A click on its words does the same.
      .map((one) => (one.matches('[type=checkbox], [type=radio]') ? (one.closest('label') ?? one) : one))
      .filter((one) => !(one.matches('a') && getComputedStyle(one).display === 'inline'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const isSmall = ({ box }: { box: DOMRect }) => box.width < least || box.height < least;
    const near = (box: DOMRect, other: DOMRect) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const [dx, dy] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
      return Math.hypot(dx, dy) < least / 2;
    };
    return targets
      .filter(isSmall)
      .filter(({ one, box }) =>
        targets.some((other) => !other.one.contains(one) && !one.contains(other.one) && near(box, other.box)),
      )
      .map(({ one, box }) => `${one.outerHTML.slice(0, 120)} is ${box.width} × ${box.height}`);
  });
}
