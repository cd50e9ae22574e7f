import { initialValues } from '../fields/index.tsx';
import type { DialogSetup } from './dialog.ts';
import { loadInputRecovery } from './lazy-input-recovery.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { loadForm } from './load.ts';
import { closesDialog, reportEvent } from './report-to-host.ts';
import type { DialogEvent, LoadFailure } from './state.ts';
import { toProblem } from './to-problem.ts';

type LoadSetup = Pick<DialogSetup, 'backend' | 'host' | 'request' | 'extension' | 'recoveredInput'> & {
  send: (event: DialogEvent) => void;
  rejectAndClose: (failure: LoadFailure) => void;
};

/** Signs in and loads the form; the names that are taken may follow it. */
export async function loadDialog(
  signal: AbortSignal,
  { backend, host, request, extension, recoveredInput, send, rejectAndClose }: LoadSetup,
): Promise<void> {
  try {
    await backend.signIn(signal);
    host.post({ type: 'CLIENT_AUTHENTICATION_SUCCESS', data: {} });
    host.post({ type: 'CLIENT_CONFIGURATION_FINISHED', data: {} });
    const loaded = await loadForm(backend, request, signal);
    if ('failure' in loaded) return send({ type: 'load_failed', failure: loaded.failure });
    const { form, connections } = loaded;
    const recovery = recoveredInput && (await loadInputRecovery());
    send({
      type: 'loaded',
      form: recovery ? recovery.withRecoveredInput(form, recoveredInput, request, initialValues) : form,
    });
    if (form.methods.length > 1) loadOAuth2().catch(() => undefined);
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
    if (closesDialog(problem) || extension?.isFinal(problem)) rejectAndClose(failure);
    else send({ type: 'load_failed', failure });
  }
}
