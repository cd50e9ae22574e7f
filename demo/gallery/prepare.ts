import { lazyPart } from '../../src/dialog/lazy-part.ts';
import { applyColorMode } from '../../src/theme/apply-color-mode.ts';
import { preventFocus } from './prevent-focus.ts';
import { sceneParams } from './scene-params.ts';
import testFonts from './test-fonts.css?url';
import { nextPaint } from './user.ts';

const loadTestStyle = lazyPart(async () => undefined, testFonts);

/** Before the first render: a text area keeps the scroll position that it had with another font. */
async function loadTestFonts(): Promise<void> {
  await loadTestStyle();
  await Promise.all(['Inter Variable', 'JetBrains Mono Variable'].map((name) => document.fonts.load(`14px "${name}"`)));
}

/** Brings the document into the state that the dialog's entry would have set up before rendering. */
export async function prepareDocument(loadLocale: () => Promise<void>): Promise<void> {
  preventFocus();
  document.documentElement.dataset.surface = sceneParams.surface;
  applyColorMode(sceneParams.mode);
  await Promise.all([loadLocale(), sceneParams.testFonts && loadTestFonts()]);
}

/** Waits for fonts and images, then sets `data-settled`, which tests wait for. */
export async function markSettled(): Promise<void> {
  await nextPaint();
  await document.fonts.ready;
  await Promise.all([...document.images].filter(({ src }) => src.startsWith('data:')).map(decode));
  await nextPaint();
  document.documentElement.dataset.settled = '';
}

async function decode(image: HTMLImageElement): Promise<void> {
  // A broken image, which the dialog hides, must not stop the scene.
  await image.decode().catch(() => undefined);
}
