import '../../src/theme/index.css';
import { loadAppearance } from '../../src/dialog/lazy-appearance.ts';
import { loadDeferredUi } from '../../src/dialog/lazy-deferred-ui.ts';
import { loadErrorHints } from '../../src/dialog/lazy-error-hints.ts';
import { loadFieldTypes } from '../../src/dialog/lazy-field-types.ts';
import { appTexts } from './app-texts.ts';
import { setDialogLocale } from './locale.ts';
import { openStage } from './open-stage.tsx';
import { prepare, settle } from './prepare.ts';
import { idOf } from './scene.ts';
import { sceneParams } from './scene-params.ts';
import { scenes } from './scenes/index.ts';

/** Shows one scene, in a document like the dialog's own. */
const root = document.getElementById('app') as HTMLElement;
const scene = scenes.find((one) => idOf(one) === sceneParams.scene);

if (scene && 'show' in scene) void show(scene.show);
else root.textContent = `There is no scene “${sceneParams.scene}”.`;

async function show(act: Extract<typeof scene, { show: unknown }>['show']): Promise<void> {
  const [loaded] = await Promise.all([
    loadAppearance(),
    prepare(setDialogLocale),
    loadDeferredUi(),
    loadFieldTypes(),
    loadErrorHints(),
  ]);
  if (sceneParams.theme) loaded?.applyAppearance({ theme: sceneParams.theme });
  // Whoever tries it out may close it, too.
  const closed = () => {
    if ('settled' in document.documentElement.dataset) location.reload();
  };
  Object.assign(window, { appTexts });
  try {
    await act(openStage(root, closed));
  } finally {
    // Also of one that failed: its error is seen, and nobody waits.
    await settle();
  }
}
