import { BackendError } from '../backends/problem.ts';
import { initialValues } from '../fields/index.tsx';
import { isPieceName } from '../protocol/guards.ts';
import type { DialogContext } from './dialog.ts';
import { loadInputRecovery } from './lazy-input-recovery.ts';
import { loadForm } from './load-form.ts';
import { closesDialog, reportEvent } from './report-to-host.ts';
import type { LoadFailure } from './state.ts';
import { toProblem } from './to-problem.ts';

/**
 * Signs in and loads the form; the names that are taken may follow it.
 * @param signal cancels: then no event follows
 */
export async function load(context: DialogContext, signal: AbortSignal): Promise<void> {
  const { backend, host, request, recoveredInput, finalCodes = [], send, rejectAndClose } = context;
  try {
    if (!isPieceName(request.pieceName)) throw new BackendError({ code: 'piece_not_found' });
    await backend.signIn(signal);
    host.post({ type: 'CLIENT_AUTHENTICATION_SUCCESS', data: {} });
    host.post({ type: 'CLIENT_CONFIGURATION_FINISHED', data: {} });
    const loaded = await loadForm(context, signal);
    if ('failure' in loaded) return send({ type: 'load_failed', failure: loaded.failure });
    const { form, connections } = loaded;
    const recovery = recoveredInput && (await loadInputRecovery());
    send({
      type: 'loaded',
      form: recovery ? recovery.withRecoveredInput(form, recoveredInput, request, initialValues) : form,
    });
    reportEvent(host, {
      type: 'ready',
      connectionType: form.method.type,
      mode: form.existing ? 'reconnect' : 'connect',
    });
    const taken = (await connections).map(({ displayName }) => displayName);
    send({ type: 'names_known', taken });
  } catch (error) {
    if (signal.aborted) return;
    const problem = toProblem(error);
    const failure: LoadFailure = { kind: 'problem', problem };
    if (closesDialog(problem) || finalCodes.includes(problem.code)) rejectAndClose(failure);
    else send({ type: 'load_failed', failure });
  }
}
