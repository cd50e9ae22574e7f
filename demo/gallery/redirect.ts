import { showManualCopy, showState } from '../../src/redirect/show-state.ts';
import { setPageLocale } from './locale.ts';
import { prepare, settle } from './prepare.ts';
import { idOf } from './scene.ts';
import { sceneParams } from './scene-params.ts';
import { scenes } from './scenes/index.ts';

/** Shows one state of the page that providers send users back to. */
const scene = scenes.find((one) => idOf(one) === sceneParams.scene);

if (scene && 'redirect' in scene) {
  await prepare(setPageLocale);
  document.documentElement.dataset.surface = 'window';
  if (scene.redirect === 'stranded') {
    showManualCopy();
    // As the provider makes it, and the same wherever the gallery is.
    const address = 'https://connect.harbour.example/redirect.html?code=4%2F0AfJohXkZ1uQ7&state=p4Xw0mTq7kR2';
    Object.assign(document.querySelector('textarea') ?? {}, { value: address });
  } else showState(scene.redirect);
  await settle();
}
