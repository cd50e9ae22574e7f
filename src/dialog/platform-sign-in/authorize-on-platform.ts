import type { AuthorizationAttempt, AuthorizeContext } from '../../auth-types/index.ts';
import type { PlatformSignIn, SignInBackend } from '../../backends/backend.ts';
import { t as tDialog } from '../../i18n/index.ts';
import { tMake as t } from '../../i18n/make.ts';
import type { SignInProgress } from '../../oauth2/sign-in-window.ts';
import { withoutApp } from '../app-problems.ts';
import { startAttempt } from '../oauth2.ts';
import { toBackendProblem } from '../to-problem.ts';
import { within } from '../within.ts';
import { type PollChannel, pollPlatform, type SignedIn } from './poll-channel.ts';

/** The user or the host page waits for the dialog to close. */
const GIVE_UP_TIMEOUT_MS = 3000;

type Begun = { signIn: PlatformSignIn; channel: PollChannel; signal: AbortSignal };

/** The platform creates the connection, sends the user to the provider, and receives the response. */
export function authorizeOnPlatform(
  { begin }: SignInBackend,
  { app, toRequest, ...context }: AuthorizeContext,
): AuthorizationAttempt {
  const request = toRequest();
  /** Of the newest window. */
  let beginning: Promise<PlatformSignIn>;
  /** Kept when the user starts again: the connection has been created. */
  let begun: Begun | undefined;
  /** Nothing is left to be deleted. */
  let isOver = false;
  let isGivingUp = false;
  let currentSignal: AbortSignal;
  let windowProgress: SignInProgress;
  let status: 'checking' | 'confirming-leave' | undefined;
  /** Of the last check. */
  let note: string | undefined;

  const hasBegun = () => begun?.signal === currentSignal;
  const report = () => {
    const busy = status === 'checking';
    context.onProgress({
      ...windowProgress,
      linkRel: 'noopener noreferrer',
      note,
      action: hasBegun()
        ? { label: t(busy ? 'checking' : 'finished'), busy, onSelect: () => void confirmFinished() }
        : undefined,
      prompt: status === 'confirming-leave' ? leavePrompt() : undefined,
    });
  };
  const setStatus = (changed: typeof status, noted?: string) => {
    status = changed;
    note = noted;
    report();
  };
  const leavePrompt = () => ({
    title: t('leaving.title'),
    text: t('leaving.text', { name: request.displayName }),
    choices: [
      { label: t('discard'), onSelect: () => void discard() },
      { label: t('keep'), onSelect: leave },
      { label: t('back'), onSelect: () => setStatus(undefined) },
    ],
  });
  /** The user claims to be done, which the platform cannot always confirm. */
  const confirmFinished = async () => {
    if (!begun) return;
    const { signIn, channel, signal } = begun;
    setStatus('checking');
    const failure = await channel.check();
    // Not while the user decides whether to leave.
    if (signal.aborted || status !== 'checking') return;
    if (failure) return setStatus(undefined, tDialog(`problem.${withoutApp(toBackendProblem(failure).code)}`));
    // A renewed consent may leave no trace to poll for; the save verifies it.
    if (signIn.isNew && !signIn.wasAuthorized) setStatus(undefined, t('not-yet', { app }));
    else channel.assume();
  };
  const leave = () => {
    isOver = true;
    attempt.end();
    context.onEnded(undefined);
  };
  const fail = (error: unknown) => {
    isOver = true;
    attempt.end();
    context.onFailed(error);
  };
  const discard = async () => {
    if (!begun) return;
    const signal = currentSignal;
    try {
      await begun.signIn.discard(signal);
      if (!signal.aborted) leave();
    } catch (error) {
      if (!signal.aborted) fail(error);
    }
  };

  const attempt = startAttempt<SignedIn>({
    async request(signal) {
      currentSignal = signal;
      status = undefined;
      note = undefined;
      isOver = false;
      beginning = begin(request, signal);
      const signIn = await beginning;
      const channel = pollPlatform(signIn, () => status === 'confirming-leave');
      if (!signal.aborted) begun = { signIn, channel, signal };
      return { url: signIn.url, channels: [channel] };
    },
    onProgress(progress) {
      windowProgress = progress;
      report();
    },
    onResponse() {
      isOver = true;
      context.onAuthorized({});
    },
    onFailed: fail,
  });
  return {
    ...attempt,
    confirmLeave() {
      // What has not begun yet deletes its connection itself.
      if (!hasBegun() || !begun?.signIn.isNew || status === 'confirming-leave') return false;
      setStatus('confirming-leave');
      return true;
    },
    giveUp(onGivenUp) {
      if (isOver || request.existingId !== undefined || begun?.signIn.wasAuthorized) return false;
      if (isGivingUp) return true;
      isGivingUp = true;
      const deleted = beginning.then(({ discard }) => discard(new AbortController().signal));
      attempt.end();
      void within(deleted, GIVE_UP_TIMEOUT_MS).then(() => {
        isOver = true;
        onGivenUp();
      });
      return true;
    },
  };
}
