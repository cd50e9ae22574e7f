import type { Page } from '@playwright/test';

/**
 * Visible and accessible texts in the pseudo locale that are not in brackets, as every translated text is, and do not come
 * from the app, the user or the server. Runs in the page.
 */
export function findUntranslatedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { appTexts } = window as unknown as { appTexts?: Set<string> };
    const externalTexts = [...(appTexts ?? [])];
    // Some screens do not change the page's title.
    const texts: string[] = document.title === 'Scene' ? [] : [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A text may have an isolated part in it, and so consist of several nodes.
      const sentence = node.parentElement?.closest('p:has(> bdi)') ?? node;
      if (!node.parentElement?.closest('textarea')) texts.push(sentence.textContent ?? '');
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(element.getAttribute(name) ?? '');
    }
    const withoutTranslated = (text: string): string => {
      const rest = text.replace(/\[[^[\]]*\]/g, '');
      return rest === text ? text : withoutTranslated(rest);
    };
    // The browser formats dates and names of time zones.
    const isFromBrowser = (text: string) => /^\w{3} \d{1,2}, \d{4}$|^(UTC$|[A-Z][a-z]+\/)/.test(text);
    return texts.filter((text) =>
      withoutTranslated(text)
        .split(/ · |: /)
        .map((part) => part.trim())
        .some(
          (part) => /\p{L}/u.test(part) && !isFromBrowser(part) && !externalTexts.some((text) => text.includes(part)),
        ),
    );
  });
}
