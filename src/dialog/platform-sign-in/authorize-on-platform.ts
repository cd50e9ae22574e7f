import type { AuthorizationAttempt, AuthorizeContext } from '../../auth-types/index.ts';
import type { PlatformSignIn, SignInBackend } from '../../backends/backend.ts';
import { tMake as t } from '../../i18n/make.ts';
import type { SignInProgress } from '../../oauth2/sign-in-window.ts';
import { startAttempt } from '../oauth2.ts';
import { type PollChannel, pollPlatform, type SignedIn } from './poll-channel.ts';

type Begun = { signIn: PlatformSignIn; channel: PollChannel; signal: AbortSignal };

/** The platform creates the connection, sends the user to the provider, and receives the response. */
export function authorizeOnPlatform(
  { begin }: SignInBackend,
  { app, toRequest, ...context }: AuthorizeContext,
): AuthorizationAttempt {
  const request = toRequest();
  /** Kept when the user starts again: the connection has been created. */
  let begun: Begun | undefined;
  let currentSignal: AbortSignal;
  let windowProgress: SignInProgress;
  let status: 'checking' | 'not-finished' | 'confirming-leave' | undefined;

  const report = () => {
    const busy = status === 'checking';
    const canConfirm = begun?.signal === currentSignal;
    context.onProgress({
      ...windowProgress,
      linkRel: 'noopener noreferrer',
      note: status === 'not-finished' ? t('not-yet', { app }) : undefined,
      action: canConfirm
        ? { label: t(busy ? 'checking' : 'finished'), busy, onSelect: () => void confirmFinished() }
        : undefined,
      prompt: status === 'confirming-leave' ? leavePrompt() : undefined,
    });
  };
  const setStatus = (changed: typeof status) => {
    status = changed;
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
    await channel.check();
    // Not while the user decides whether to leave.
    if (signal.aborted || status !== 'checking') return;
    // A renewed consent may leave no trace to poll for; the save verifies it.
    if (signIn.isNew && !signIn.wasAuthorized) setStatus('not-finished');
    else channel.assume();
  };
  const leave = () => {
    attempt.end();
    context.onEnded(undefined);
  };
  const discard = async () => {
    if (!begun) return;
    const signal = currentSignal;
    try {
      await begun.signIn.discard(signal);
      if (!signal.aborted) leave();
    } catch (error) {
      if (signal.aborted) return;
      attempt.end();
      context.onFailed(error);
    }
  };

  const attempt = startAttempt<SignedIn>({
    async request(signal) {
      currentSignal = signal;
      status = undefined;
      const signIn = await begin(request, signal);
      const channel = pollPlatform(signIn, () => status === 'confirming-leave');
      if (!signal.aborted) begun = { signIn, channel, signal };
      return { url: signIn.url, channels: [channel] };
    },
    onProgress(progress) {
      windowProgress = progress;
      report();
    },
    onResponse: () => context.onAuthorized({}),
    onFailed: context.onFailed,
  });
  return {
    ...attempt,
    confirmLeave() {
      if (!begun?.signIn.isNew || status === 'confirming-leave') return false;
      setStatus('confirming-leave');
      return true;
    },
  };
}
