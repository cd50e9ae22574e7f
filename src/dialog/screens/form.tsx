import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Description } from '../../fields/description.tsx';
import { descriptionVariables } from '../../fields/description-variables.ts';
import { Fields as PlainFields } from '../../fields/index.tsx';
import { lastInputEvent } from '../../fields/input-help.ts';
import { t, tCommon } from '../../i18n/index.ts';
import type { Dialog } from '../dialog.ts';
import { type Form, nameOf } from '../form.ts';
import { OpenMethodListButton } from '../lazy-oauth2.ts';
import type { Screen, ShownProblem } from '../screen.ts';
import { ConnectionName } from './connection-name.tsx';
import { Destination } from './destination.tsx';
import { Header } from './header.tsx';
import { SaveProblem } from './save-problem.tsx';
import { useInitialFocus } from './use-initial-focus.ts';

type FormScreenProps = { screen: Extract<Screen, { kind: 'form' | 'saving' | 'closing' }>; dialog: Dialog };

export function FormScreen({ screen, dialog }: FormScreenProps) {
  const { form } = screen;
  const problem = screen.kind === 'form' ? screen.problem : undefined;
  const saving = screen.kind === 'saving';
  const busy = screen.kind !== 'form';
  const { piece, method, existing, name } = form;
  const { Fields = PlainFields } = method;
  const app = piece.displayName;
  const element = useRef<HTMLFormElement>(null);
  const find = (selector: string) => element.current?.querySelector<HTMLElement>(selector);
  const instanceVariables = dialog.variables.value;
  useLayoutEffect(() => {
    descriptionVariables.value = instanceVariables && { ...instanceVariables, ...method.variables };
  }, [instanceVariables, method]);
  // SaveProblem takes the focus itself.
  useInitialFocus(element, { isElsewhere: problem !== undefined, isEdited: form.dirty, fields: method.fields });
  useEffect(() => {
    if (form.failedSubmits > 0) find('[aria-invalid=true], [data-problem]')?.focus();
  }, [form.failedSubmits]);
  useEffect(() => {
    // The inputs are inert now, and have lost the focus.
    if (busy) find('[type=submit]')?.focus();
  }, [busy]);
  return (
    <form
      ref={element}
      class="form"
      noValidate
      inert={screen.kind === 'form' && screen.confirmingDiscard}
      autocomplete="off"
      onInput={(event) => {
        lastInputEvent.event = event;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void dialog.submit();
      }}
    >
      <Header title={formTitle(form)} piece={piece} dialog={dialog} />

      <div class="body" inert={busy}>
        {problem && <SaveProblem problem={problem} app={app} isUnresolved={form.unresolvedSave !== undefined} />}
        {existing && <p class="notice">{t('form.reconnect.notice', { name: nameOf(existing) })}</p>}
        {form.notice && (
          <p class="hint" role="status">
            {form.notice}
          </p>
        )}
        {method.description && <Description collapsed={!!existing} text={method.description} />}
        {name.kind === 'asked' && <ConnectionName name={name} dialog={dialog} />}
        <Fields
          fields={method.fields}
          values={form.values}
          form={form}
          onChange={dialog.change}
          app={app}
          isAuthorized={form.authorization !== undefined}
        />
        {form.methods.length > 1 && !busy && <OpenMethodListButton dialog={dialog} />}
      </div>

      <footer class="footer">
        <Destination id="destination" apiUrl={dialog.apiUrl} />
        {busy && screen.slow && <p class="slow-save">{t(saving ? 'form.saving.slow' : 'leave.checking', { app })}</p>}
        {dialog.request.allowSetupLater && !busy && (
          <button type="button" class="button button-quiet" onClick={() => void dialog.setUpLater()}>
            {t('form.later')}
          </button>
        )}
        <button type="button" class="button" onClick={dialog.requestClose}>
          {tCommon('cancel')}
        </button>
        <button
          type="submit"
          class="button button-primary"
          aria-describedby="destination"
          aria-disabled={busy ? true : undefined}
        >
          {busy && <span class="spinner" aria-hidden="true" />}
          {saving ? tCommon('connecting') : submitLabel(form, problem)}
        </button>
      </footer>
    </form>
  );
}

export function formTitle({ existing, piece }: Form): string {
  return t(existing ? 'dialog.reconnect' : 'dialog.connect', { app: piece.displayName });
}

function submitLabel({ method, piece, existing, authorization }: Form, problem: ShownProblem | undefined): string {
  const context = {
    app: piece.displayName,
    isAuthorized: authorization !== undefined,
    problemCode: problem?.code,
  };
  return method.submitLabel?.(context) ?? (existing ? tCommon('reconnect') : t('form.connect'));
}
