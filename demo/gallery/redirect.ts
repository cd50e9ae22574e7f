import { showHelperTask, showManualCopy, showState } from '../../src/redirect/show-state.ts';
import { setRedirectPageLocale } from './locale.ts';
import { markSettled, prepareDocument } from './prepare.ts';
import { idOf } from './scene.ts';
import { sceneParams } from './scene-params.ts';
import { scenes } from './scenes/index.ts';

/** Shows one state of the redirect page. */
const scene = scenes.find((candidate) => idOf(candidate) === sceneParams.scene);

if (scene && 'redirect' in scene) {
  await prepareDocument(setRedirectPageLocale);
  document.documentElement.dataset.surface = 'window';
  if (scene.redirect === 'manual-copy') {
    showManualCopy();
    // Replaces the gallery's own URL by one that a provider could have redirected to.
    const address = 'https://connect.harbour.example/redirect.html?code=4%2F0AfJohXkZ1uQ7&state=p4Xw0mTq7kR2';
    Object.assign(document.querySelector('textarea') ?? {}, { value: address });
  } else if (scene.redirect === 'sign-in') showHelperTask(() => undefined);
  else showState(scene.redirect);
  await markSettled();
}
