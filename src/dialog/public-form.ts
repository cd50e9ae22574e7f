import { BackendError } from '../backends/problem.ts';
import type { DialogContext } from './dialog.ts';
import type { Form } from './form.ts';
import { loadInputRecovery } from './lazy-input-recovery.ts';
import { loadForm } from './load-form.ts';

/**
 * Shows the form of the piece as everybody gets it, while the user is signed in: it is nearly always the user's own. What
 * fails is no problem, because the signed-in user's piece is asked for as well.
 */
export async function showPublicForm(context: DialogContext, signal: AbortSignal): Promise<void> {
  const { backend, request, recoveredInput, send } = context;
  // Which form recovered input belongs to may depend on the connections.
  const piece = recoveredInput ? undefined : await backend.publicPiece?.(request.pieceName, signal);
  if (!piece) return;
  const asPublic = { ...backend, piece: async () => piece, connections: async () => [] };
  const loaded = await loadForm({ ...context, backend: asPublic }, signal).catch(() => undefined);
  // The methods of OAuth2 depend on the project's OAuth2 apps. What they need is on its way now.
  const isComplete = piece.auths.every(({ type }) => type !== 'OAUTH2');
  if (isComplete && loaded && 'form' in loaded) {
    send({ type: 'loaded', form: { ...loaded.form, isProvisional: true } });
  }
}

/**
 * The form of the signed-in user's piece, in place of the public one if that is shown. What was typed stays.
 *
 * @returns isRevised if the user sees a difference
 * @throws BackendError if the code is missing that finds out what of the input fits
 */
export async function reviseForm(
  { screen }: Pick<DialogContext, 'screen'>,
  form: Form,
): Promise<{ form: Form; isRevised?: boolean | undefined }> {
  const shown = () => ('form' in screen.value ? screen.value.form : undefined);
  const first = shown();
  if (!first) return { form };
  if (isSameForm(first, form)) {
    const { piece, existing } = form;
    const { name } = 'edited' in first.name && first.name.edited ? first : form;
    return {
      form: { ...first, piece, existing, name, isProvisional: false },
      isRevised: existing !== undefined,
    };
  }
  if (!first.dirty) return { form, isRevised: true };
  const recovery = await loadInputRecovery();
  if (!recovery) throw new BackendError({ code: 'unreachable' });
  // What has been typed by now.
  return { form: recovery.withTypedInput(form, shown() ?? first), isRevised: true };
}

/** The same inputs, whatever the version. A connection that is changed begins with the method that it has. */
function isSameForm(shown: Form, form: Form): boolean {
  const hasSameMethod = !form.existing || form.method.type === shown.method.type;
  return hasSameMethod && JSON.stringify(shown.piece.auths) === JSON.stringify(form.piece.auths);
}
