/**
 * Keeps Preact and page translators apart. Google's and Chrome's put a `<font>` element in place of each text node, which
 * Preact goes on to update although it is not in the page any more, or takes for the place of the next element
 * (preactjs/preact#948). So the node returns to its place, blank, in front of its translation. Whatever Preact does to it
 * then replaces or removes the translation; the translator translates the new text in turn.
 */

/** Not empty, so that Preact writes an empty text as well. A space has no box of its own, e.g. in a flex container. */
const BLANK = ' ';

type Translation = { element: Element; original: string };

const translations = new Map<Text, Translation>();

/** @param removedTexts what the first removed node of each record contained at the time */
export function keepTexts(
  records: readonly MutationRecord[],
  removedTexts: readonly (string | null | undefined)[],
): void {
  records.forEach((record, index) => {
    const [text] = record.removedNodes;
    const element = translationIn(record);
    if (!(text instanceof Text) || !element || translations.has(text) || text.parentNode === record.target) return;
    const original = removedTexts[index] ?? '';
    if (text.data !== original) {
      // Preact has changed it before this code was loaded.
      element.replaceWith(text);
      return;
    }
    // Some translators keep the node, within the translation.
    if (element.contains(text)) text.replaceWith(text.cloneNode());
    element.before(text);
    text.data = BLANK;
    translations.set(text, { element, original });
  });
  for (const [text, translation] of translations) {
    if (!isCurrent(text, translation)) translations.delete(text);
  }
}

/** In place of the removed node, or beside it. */
function translationIn({ target, addedNodes, previousSibling, nextSibling }: MutationRecord): Element | undefined {
  const taken = new Set<Node>([...translations.values()].map(({ element }) => element));
  const candidates = [...addedNodes, previousSibling, nextSibling];
  return candidates.find(
    (node): node is Element => node?.nodeName === 'FONT' && node.parentNode === target && !taken.has(node),
  );
}

/** Brings the page into line with what happened to the text or to its translation. */
function isCurrent(text: Text, { element, original }: Translation): boolean {
  if (!element.isConnected) {
    // The translator shows the original again.
    if (text.data === BLANK) text.data = original;
    return false;
  }
  if (text.data !== BLANK || text.parentNode === null) {
    element.remove();
    return false;
  }
  // Preact has moved the text.
  if (text.nextSibling !== element) text.after(element);
  return true;
}
