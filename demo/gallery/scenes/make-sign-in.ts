import type { SignInBackend } from '../../../src/backends/backend.ts';
import { failWith } from '../memory-backend.ts';
import type { SceneGroup } from '../scene.ts';
import { type PopupState, pendingForever, type SceneStage, type StageOptions } from '../stage.ts';
import { pieceOf } from './apps.ts';
import { signInWindowScenes } from './oauth2-window.ts';

const piece = pieceOf('copperline', {
  type: 'CUSTOM_AUTH',
  displayName: 'Connection',
  description: 'Copperline asks who may place calls in your name.',
  props: [],
  requiresSignIn: true,
});

const pendingSignIn = {
  url: 'https://copperline.example/authorize',
  isNew: true,
  wasAuthorized: false,
  isDone: async () => false,
  discard: async () => undefined,
};

function withSignIn(begin: SignInBackend['begin'] = async () => pendingSignIn): StageOptions {
  return { makeUi: true, platformSignIn: { begin } };
}

async function signIn(stage: SceneStage, popup: PopupState, options = withSignIn()) {
  stage.stubPopups(popup);
  const dialog = await stage.openForm(piece, options);
  await dialog.submit();
  await stage.user.find('.authorizing');
  return dialog;
}

const finishedButton = '.authorizing-state > button:last-child';

/** Make runs the authorization; the dialog polls for its end. */
export const makeSignIn: SceneGroup = {
  form: (stage) => stage.openForm(piece, withSignIn()),
  opening: (stage) => signIn(stage, 'open', withSignIn(pendingForever)),
  ...signInWindowScenes(signIn, finishedButton),
  async 'not confirmed yet'(stage) {
    await signIn(stage, 'open');
    await stage.user.click(finishedButton);
    await stage.user.find('.authorizing-text + .authorizing-text');
  },
  async 'check failed'(stage) {
    await signIn(
      stage,
      'open',
      withSignIn(async () => ({ ...pendingSignIn, isDone: async () => failWith('offline') })),
    );
    await stage.user.click(finishedButton);
    await stage.user.find('.authorizing-text + .authorizing-text');
  },
  async checking(stage) {
    const unanswered = { ...pendingSignIn, isDone: pendingForever<boolean>, discard: pendingForever<void> };
    const options = withSignIn(async () => unanswered);
    await signIn(stage, 'open', options);
    await stage.user.click(finishedButton);
    await stage.user.find('.authorizing-state .spinner');
  },
  async 'confirm leaving'(stage) {
    const dialog = await signIn(stage, 'open');
    await stage.user.find(finishedButton);
    dialog.requestClose();
    await stage.user.find('.footer .button:nth-of-type(3)');
  },
  async 'creation failed'(stage) {
    stage.stubPopups('open');
    const options = withSignIn(async () => failWith('rejected', 'The team has no free connections.'));
    const dialog = await stage.openForm(piece, options);
    await dialog.submit();
    await stage.user.find('.alert');
  },
};
