import type { SignInBackend } from '../../../src/backends/backend.ts';
import { failWith } from '../memory-backend.ts';
import type { SceneGroup } from '../scene.ts';
import { type PopupState, pendingForever, type SceneStage, type StageOptions } from '../stage.ts';
import { pieceOf } from './apps.ts';

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
  async waiting(stage) {
    await signIn(stage, 'open');
    await stage.user.find(finishedButton);
  },
  async slow(stage) {
    stage.overrideTimers((ms) => (ms === 60_000 ? 300 : ms));
    await signIn(stage, 'open');
    await stage.user.find(finishedButton);
    const waitingText = document.querySelector('.authorizing-text')?.textContent;
    await stage.user.waitUntil(() => document.querySelector('.authorizing-text')?.textContent !== waitingText);
  },
  async blocked(stage) {
    await signIn(stage, 'blocked');
    await stage.user.find('.authorizing a');
  },
  async closed(stage) {
    stage.overrideTimers((ms) => (ms === 500 ? 50 : ms));
    await signIn(stage, 'closed');
    await stage.user.find('.footer .button-primary');
  },
  async 'not confirmed yet'(stage) {
    await signIn(stage, 'open');
    await stage.user.click(finishedButton);
    await stage.user.find('.authorizing-text + .authorizing-text');
  },
  async checking(stage) {
    const unanswered = {
      url: 'https://copperline.example/',
      isNew: true,
      isDone: pendingForever<boolean>,
      discard: pendingForever<void>,
    };
    await signIn(
      stage,
      'open',
      withSignIn(async () => unanswered),
    );
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
