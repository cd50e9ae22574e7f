/**
 * Runs in the page. The elements that a user can see and reach, with this name: its label, or its text.
 * @param pattern the source of a regular expression for the whole name
 */
export function findElements(selector: string, pattern: string | null): Element[] {
  const normalize = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const label = element.getAttribute('aria-label');
    const labelledBy = element.getAttribute('aria-labelledby')?.split(' ');
    const { labels } = element as HTMLInputElement;
    if (label) return label;
    if (labelledBy) return labelledBy.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    if (labels?.length) return [...labels].map((one) => one.textContent).join(' ');
    const visible = element.cloneNode(true) as Element;
    for (const hidden of visible.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    return visible.textContent;
  };
  const name = pattern === null ? undefined : new RegExp(pattern);
  return [...document.querySelectorAll(selector)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[inert]') &&
      (!name || name.test(normalize(nameOf(element)))),
  );
}
