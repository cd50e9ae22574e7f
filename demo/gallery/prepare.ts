import { lazyPart } from '../../src/dialog/lazy-part.ts';
import { applyColorMode } from '../../src/theme/apply-color-mode.ts';
import { sceneParams } from './scene-params.ts';
import testFonts from './test-fonts.css?url';
import { stayUnfocused } from './unfocused.ts';
import { painted } from './user.ts';

const loadTestStyle = lazyPart(async () => undefined, testFonts);

/** Before anything is drawn with them: a text area keeps the place to which it scrolled in another font. */
async function loadTestFonts(): Promise<void> {
  await loadTestStyle();
  await Promise.all(['Inter Variable', 'JetBrains Mono Variable'].map((name) => document.fonts.load(`14px "${name}"`)));
}

/** The document as it would be by now. */
export async function prepare(say: () => Promise<void>): Promise<void> {
  stayUnfocused();
  document.documentElement.dataset.surface = sceneParams.surface;
  applyColorMode(sceneParams.mode);
  await Promise.all([say(), sceneParams.testFonts && loadTestFonts()]);
}

/** Tells tests that nothing will change any more. */
export async function settle(): Promise<void> {
  await painted();
  await document.fonts.ready;
  await Promise.all([...document.images].filter(({ src }) => src.startsWith('data:')).map(decoded));
  await painted();
  document.documentElement.dataset.settled = '';
}

async function decoded(image: HTMLImageElement): Promise<void> {
  // One that is broken is gone, or about to go.
  await image.decode().catch(() => undefined);
}
