/** A page of Playwright, or of e2e/webkit/support. */
type Page = { evaluate(run: () => string[]): Promise<string[]> };

/** Describes horizontal overflow, clipped text and unreachable buttons. */
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
      // In Firefox it may have a value for each side.
      return { overflowX, overflowY, hasEllipsis: textOverflow.includes('ellipsis') };
    });
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${element.textContent?.trim().slice(0, 60)}”`;
    const isHidden = (element: Element) =>
      element.closest('.sr-only') !== null || !element.checkVisibility({ visibilityProperty: true });
    const scrolls = (style: string) => style === 'auto' || style === 'scroll';
    const inside = (inner: DOMRect, outer: DOMRect) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page scrolls horizontally: ${scrollWidth} in ${clientWidth}`);

    for (const element of document.querySelectorAll('body *')) {
      if (isHidden(element) || element.closest('svg, [class^="md-scroll"]') || !element.clientWidth) continue;
      // User input may be longer than its field; a truncated name is shown in full on the next screen.
      if (element.matches('input, textarea, select') || styleOf(element).hasEllipsis) continue;
      const { overflowX } = styleOf(element);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
        found.push(`horizontal overflow: ${element.scrollWidth} in ${element.clientWidth} of ${nameOf(element)}`);
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
        // Checked against all ancestors up to one with an ellipsis; within a scroller, vertical clipping is fine.
        let isScrollable = false;
        for (let ancestor: Element | null = parent; ancestor; ancestor = ancestor.parentElement) {
          const box = boxOf(ancestor);
          const style = styleOf(ancestor);
          if (style.hasEllipsis) break;
          const hasVisibleEdge = ancestor.matches(
            'button, a, .status, .badge, .notice, .alert, .confirm-discard-box, .card',
          );
          if (hasVisibleEdge && !inside(line, box))
            found.push(`text outside ${nameOf(ancestor)}: “${text.textContent.slice(0, 40)}”`);
          isScrollable ||= scrolls(style.overflowY);
          const clips = style.overflowY === 'hidden' || ancestor.matches('button, .status, .badge');
          if (clips && !isScrollable && (line.top < box.top - 1 || line.bottom > box.bottom + 1)) {
            found.push(`text clipped by ${nameOf(ancestor)}: “${text.textContent.slice(0, 40)}”`);
          }
        }
      }
    }

    // At high zoom the whole card scrolls, its footer included.
    const card = document.querySelector('.card');
    const cardScrolls = card !== null && scrolls(getComputedStyle(card).overflowY);
    for (const button of cardScrolls ? [] : document.querySelectorAll('.footer button, .confirm-discard button')) {
      const { bottom, top } = button.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) found.push(`outside the viewport: ${nameOf(button)}`);
    }
    const body = document.querySelector('.card .body, .card .list-body');
    if (body && body.clientHeight < 40) found.push(`body too low, in px: ${body.clientHeight}`);
    return found;
  });
}

/** Targets that violate WCAG 2.5.8, whose exceptions for inline links and for spacing apply. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const minSizePx = 24;
    const selector = 'a[href], button, input:enabled, select, textarea, summary, [role=option], [tabindex="0"]';
    const targets = [...document.querySelectorAll(selector)]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, [inert]'),
      )
      // The label is part of the target.
      .map((element) =>
        element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element,
      )
      .filter((element) => !(element.matches('a') && getComputedStyle(element).display === 'inline'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const isSmall = ({ box }: { box: DOMRect }) => box.width < minSizePx || box.height < minSizePx;
    const isNear = (box: DOMRect, other: DOMRect) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const [dx, dy] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
      return Math.hypot(dx, dy) < minSizePx / 2;
    };
    return targets
      .filter(isSmall)
      .filter(({ element, box }) =>
        targets.some(
          (other) => !other.element.contains(element) && !element.contains(other.element) && isNear(box, other.box),
        ),
      )
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} is ${box.width} × ${box.height}`);
  });
}
