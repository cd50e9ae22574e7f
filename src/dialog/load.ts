import { BackendError } from '../backends/problem.ts';
import { initialValues } from '../fields/index.tsx';
import { isPieceName } from '../protocol/guards.ts';
import type { DialogContext } from './dialog.ts';
import { loadInputRecovery } from './lazy-input-recovery.ts';
import { loadForm } from './load-form.ts';
import { reviseForm, showPublicForm } from './public-form.ts';
import { closesDialog, reportEvent } from './report-to-host.ts';
import type { LoadFailure } from './screen.ts';
import { errorHints, toProblem } from './to-problem.ts';

/**
 * Signs in and loads the form; the names that are taken may follow it. Until then the form of the public piece is shown.
 * @param signal cancels: then no event follows
 */
export async function load(context: DialogContext, signal: AbortSignal): Promise<void> {
  const { backend, host, request, recoveredInput, finalCodes = [], onSignedIn, send, rejectAndClose } = context;
  try {
    if (!isPieceName(request.pieceName)) throw new BackendError({ code: 'piece_not_found' });
    void showPublicForm(context, signal);
    const [recovery, variables] = await Promise.all([recoveredInput && loadInputRecovery(), backend.signIn(signal)]);
    onSignedIn(variables);
    host.post({ type: 'CLIENT_AUTHENTICATION_SUCCESS', data: {} });
    host.post({ type: 'CLIENT_CONFIGURATION_FINISHED', data: {} });
    const formRequest = (await recovery?.requestOfEarlierSave(context, signal)) ?? request;
    const loaded = await loadForm({ ...context, request: formRequest }, signal);
    if ('failure' in loaded) {
      // For the host page, once the user has read it.
      await errorHints();
      return send({ type: 'load_failed', failure: loaded.failure });
    }
    const recovered = recovery?.withRecoveredInput(loaded.form, context, initialValues) ?? loaded.form;
    const { form, isRevised } = await reviseForm(context, recovered);
    send({ type: 'loaded', form, isRevised });
    reportEvent(host, {
      type: 'ready',
      connectionType: form.method.type,
      mode: form.existing ? 'reconnect' : 'connect',
    });
    // An earlier save of this form may have come through meanwhile. A read-only connection can only be replaced by a
    // new one, which may have its name.
    void loaded.connections.then((all) => {
      const others = all.filter(({ externalId, readOnly }) => externalId !== form.externalId && !readOnly);
      send({ type: 'names_known', taken: others.map(({ displayName }) => displayName) });
    });
  } catch (error) {
    if (signal.aborted) return;
    const problem = await toProblem(error);
    if (signal.aborted) return;
    const failure: LoadFailure = { kind: 'problem', problem };
    if (closesDialog(problem) || finalCodes.includes(problem.code)) rejectAndClose(failure);
    else send({ type: 'load_failed', failure });
  }
}
