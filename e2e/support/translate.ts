import type { Locator } from '@playwright/test';

/** How page translators put a translation in place of a text. */
export type TranslatorKind = 'replaces' | 'inserts, then removes' | 'wraps';

export const translatorKinds: readonly TranslatorKind[] = ['replaces', 'inserts, then removes', 'wraps'];

/**
 * Translates everything below `root`, as Google's and Chrome's translators do: a text becomes `<font><font>`. What appears
 * later is translated as well. `«»` marks a translated text.
 */
export async function translatePage(root: Locator, kind: TranslatorKind = 'replaces'): Promise<void> {
  await root.evaluate((element, how) => {
    const body = element.ownerDocument.body;
    const translate = (text: Text) => {
      if (!text.data.trim() || text.parentElement?.closest('font, script, style')) return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      const translated = `«${text.data}»`;
      if (how === 'wraps') {
        text.before(outer);
        inner.append(text);
        text.data = translated;
        return;
      }
      inner.append(translated);
      if (how === 'replaces') text.replaceWith(outer);
      else {
        text.before(outer);
        text.remove();
      }
    };
    const translateAll = () => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(translate);
    };
    translateAll();
    new MutationObserver(translateAll).observe(body, { childList: true, characterData: true, subtree: true });
  }, kind);
}
