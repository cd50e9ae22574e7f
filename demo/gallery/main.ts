import '../../src/theme/index.css';
import { loadKinds } from '../../src/dialog/lazy-kinds.ts';
import { loadLook } from '../../src/dialog/lazy-look.ts';
import { loadExtras } from '../../src/dialog/load-extras.ts';
import { appTexts } from './app-texts.ts';
import { setDialogLocale } from './locale.ts';
import { look } from './look.ts';
import { openStage } from './open-stage.tsx';
import { prepare, settle } from './prepare.ts';
import { idOf } from './scene.ts';
import { scenes } from './scenes/index.ts';

/** Shows one scene, in a document like the dialog's own. */
const root = document.getElementById('app') as HTMLElement;
const scene = scenes.find((one) => idOf(one) === look.scene);

if (scene && 'show' in scene) void show(scene.show);
else root.textContent = `There is no scene “${look.scene}”.`;

async function show(act: Extract<typeof scene, { show: unknown }>['show']): Promise<void> {
  const [loaded] = await Promise.all([loadLook(), prepare(setDialogLocale), loadExtras(), loadKinds()]);
  if (look.theme) loaded?.applyLook({ theme: look.theme });
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
