import type { Page } from '@playwright/test';

/**
 * What can be seen or heard in the run with pseudo texts and is neither in brackets, as all of ours is, nor the app's,
 * the user's or the server's own; runs in the page.
 */
export function findUntranslatedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { appTexts } = window as unknown as { appTexts?: Set<string> };
    const own = [...(appTexts ?? [])];
    // Some screens leave the page's own title as it is.
    const said: string[] = document.title === 'Scene' ? [] : [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement?.closest('textarea')) said.push(text.textContent ?? '');
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) said.push(element.getAttribute(name) ?? '');
    }
    const withoutOurs = (text: string): string => {
      const less = text.replace(/\[[^[\]]*\]/g, '');
      return less === text ? text : withoutOurs(less);
    };
    // Dates and the names of time zones are the browser's own.
    const isBrowsers = (text: string) => /^\w{3} \d{1,2}, \d{4}$|^(UTC$|[A-Z][a-z]+\/)/.test(text);
    return said.filter((text) =>
      withoutOurs(text)
        .split(/ · |: /)
        .map((part) => part.trim())
        .some((part) => /\p{L}/u.test(part) && !isBrowsers(part) && !own.some((known) => known.includes(part))),
    );
  });
}
