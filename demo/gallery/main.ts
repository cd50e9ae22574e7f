import '../../src/theme/index.css';
import { loadAppearance } from '../../src/dialog/lazy-appearance.ts';
import { loadDeferredUi } from '../../src/dialog/lazy-deferred-ui.ts';
import { loadErrorHints } from '../../src/dialog/lazy-error-hints.ts';
import { loadFieldTypes } from '../../src/dialog/lazy-field-types.ts';
import { loadPasteSuggestions } from '../../src/dialog/lazy-paste-suggestions.ts';
import { loadAdaptiveStyles } from '../../src/dialog/load-adaptive-styles.ts';
import { appTexts } from './app-texts.ts';
import { setDialogLocale } from './locale.ts';
import { openStage } from './open-stage.tsx';
import { markSettled, prepareDocument } from './prepare.ts';
import { idOf } from './scene.ts';
import { sceneParams } from './scene-params.ts';
import { scenes } from './scenes/index.ts';
import type { SceneStage } from './stage.ts';

/** Shows one scene, in a document like the dialog's own. */
const root = document.getElementById('app') as HTMLElement;
const scene = scenes.find((candidate) => idOf(candidate) === sceneParams.scene);

if (scene && 'show' in scene) void open(scene.show);
else root.textContent = `There is no scene “${sceneParams.scene}”.`;

async function open(show: (stage: SceneStage) => Promise<unknown>): Promise<void> {
  const [appearance] = await Promise.all([
    loadAppearance(),
    prepareDocument(setDialogLocale),
    loadDeferredUi(),
    loadFieldTypes(),
    loadErrorHints(),
    loadPasteSuggestions(),
  ]);
  await loadAdaptiveStyles();
  if (sceneParams.theme) appearance?.applyAppearance({ theme: sceneParams.theme });
  // Shows the scene again when its user closes the dialog.
  const onClosed = () => {
    if ('settled' in document.documentElement.dataset) location.reload();
  };
  Object.assign(window, { appTexts });
  try {
    await show(openStage(root, onClosed));
  } finally {
    // Also after an error, so that tests report it at once instead of timing out.
    await markSettled();
  }
}
