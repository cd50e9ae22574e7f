/**
 * Loads the code that copes with page translators once there is one: it has put a `<font>` element into the page. Until
 * then, what changes is remembered, with the texts as they were.
 */
export function watchTranslation(root: HTMLElement): void {
  let translatedTexts: Promise<typeof import('./translated-texts.ts')> | undefined;
  new MutationObserver((records) => {
    if (!translatedTexts && !root.querySelector('font')) return;
    const removedTexts = records.map(({ removedNodes: [node] }) => node?.nodeValue);
    translatedTexts ??= import('./translated-texts.ts');
    translatedTexts.then(
      ({ keepTexts }) => keepTexts(records, removedTexts),
      () => undefined,
    );
  }).observe(root, { childList: true, characterData: true, subtree: true });
}
