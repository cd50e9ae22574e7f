import type { SignInTrip } from '../../../src/auth-types/index.ts';
import type { SceneGroup } from '../scene.ts';
import { type PopupState, pendingForever, type SceneStage, type StageOptions } from '../stage.ts';
import { almanook, oauth2Apps, redirectUrls, withOAuth2, withOwnPage, withPlatformApp } from './oauth2-fixtures.ts';

/** Submits the form, which opens the provider's window. */
async function signIn(stage: SceneStage, popup: PopupState, options: StageOptions = withPlatformApp): Promise<void> {
  stage.stubPopups(popup);
  const dialog = await stage.openForm(almanook, options);
  void dialog.submit();
  await stage.user.find('.authorizing');
}

/** That leads nowhere. */
const trip: SignInTrip = {
  leave: () => undefined,
  mayBeLeft: () => undefined,
  noWindowOpened: () => undefined,
  stays: () => undefined,
  takeArrival: () => undefined,
};

/** On the authorizing screen. */
export async function submitAddress(stage: SceneStage, address: string): Promise<void> {
  await stage.user.click('summary');
  await stage.user.fill('.disclosure-content .input', address);
  await stage.user.click('.disclosure-content [type=submit]');
}

export async function signInByAddress(stage: SceneStage, address: string, options?: StageOptions): Promise<void> {
  await signIn(stage, 'open', options);
  await submitAddress(stage, address);
}

/**
 * The states of a window, whoever runs the authorization.
 *
 * @param open submits the form
 * @param waitingSelector is there once the dialog waits for the window
 */
export function signInWindowScenes(
  open: (stage: SceneStage, popup: PopupState) => Promise<unknown>,
  waitingSelector: string,
): SceneGroup {
  const waiting = async (stage: SceneStage) => {
    await open(stage, 'open');
    await stage.user.find(waitingSelector);
  };
  return {
    waiting,
    async slow(stage) {
      stage.overrideTimers((ms) => (ms === 60_000 ? 300 : ms));
      await waiting(stage);
      const waitingText = document.querySelector('.authorizing-text')?.textContent;
      await stage.user.waitUntil(() => document.querySelector('.authorizing-text')?.textContent !== waitingText);
    },
    async blocked(stage) {
      await open(stage, 'blocked');
      await stage.user.find('.authorizing a');
    },
    async closed(stage) {
      stage.overrideTimers((ms) => (ms === 500 ? 50 : ms));
      await open(stage, 'closed');
      await stage.user.find('.footer .button-primary');
    },
  };
}

/** The authorizing screen: the provider's window is open, blocked or closed. */
export const oauth2Window: SceneGroup = {
  opening(stage) {
    const authorizationUrl = pendingForever;
    return signIn(stage, 'open', withOAuth2({ app: oauth2Apps.platform }, { authorizationUrl }));
  },
  ...signInWindowScenes(signIn, '.authorizing-text'),
  async 'blocked, hosted page'(stage) {
    await signIn(stage, 'blocked', { ...withOwnPage(), trip });
    await stage.user.find('.authorizing a');
  },
  async 'blocked, hosted page with a typed secret'(stage) {
    stage.stubPopups('blocked');
    const dialog = await stage.openForm(almanook, { ...withOwnPage(null), trip });
    dialog.change('oauth2.client_id', 'harbour');
    dialog.change('oauth2.client_secret', 'not-a-secret');
    void dialog.submit();
    await stage.user.find('.authorizing a');
  },
  async 'cut off, helper window'(stage) {
    stage.stubParent();
    stage.overrideTimers((ms) => (ms === 500 ? 50 : ms));
    await signIn(stage, 'closed', withOwnPage());
    await stage.user.find('.authorizing-state .button');
  },
  async 'paste address'(stage) {
    await signIn(stage, 'open');
    await stage.user.click('summary');
  },
  async 'paste address, no code'(stage) {
    await signInByAddress(stage, '');
    await stage.user.find('.field-error');
  },
  async 'paste address, state mismatch'(stage) {
    await signInByAddress(stage, redirectUrls.stateMismatch);
    await stage.user.find('.field-error');
  },
};
