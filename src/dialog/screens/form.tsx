import { useEffect, useRef } from 'preact/hooks';
import { Description } from '../../fields/description.tsx';
import { Fields as PlainFields } from '../../fields/index.tsx';
import { lastInput } from '../../fields/input-help.ts';
import { t, tCommon } from '../../i18n/index.ts';
import type { Dialog } from '../dialog.ts';
import type { Form } from '../form.ts';
import { OpenMethodListButton } from '../lazy-oauth2.ts';
import type { Screen, ShownProblem } from '../state.ts';
import { ConnectionName } from './connection-name.tsx';
import { Header } from './header.tsx';
import { SaveProblem } from './save-problem.tsx';

type FormScreenProps = { screen: Extract<Screen, { kind: 'form' | 'saving' }>; dialog: Dialog };

export function FormScreen({ screen, dialog }: FormScreenProps) {
  const { form } = screen;
  const problem = screen.kind === 'form' ? screen.problem : undefined;
  const saving = screen.kind === 'saving';
  const { piece, method, existing, name } = form;
  const { Fields = PlainFields } = method;
  const app = piece.displayName;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // SaveProblem takes the focus itself.
    if (problem) return;
    const inputs = [...(element.current?.querySelectorAll<HTMLInputElement>('.input') ?? [])];
    const first = inputs.find(({ value }) => !value) ?? inputs[0];
    if (first) first.focus();
    else focusFirst(element.current, '.button-primary');
  }, []);
  useEffect(() => {
    if (form.failedSubmits > 0) focusFirst(element.current, '[aria-invalid=true], [data-problem]');
  }, [form.failedSubmits]);
  useEffect(() => {
    // The inputs are inert now, and have lost the focus.
    if (saving) focusFirst(element.current, '[type=submit]');
  }, [saving]);
  return (
    <form
      ref={element}
      class="form"
      noValidate
      inert={screen.kind === 'form' && screen.confirmingDiscard}
      autocomplete="off"
      onInput={(event) => {
        lastInput.event = event;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void dialog.submit();
      }}
    >
      <Header title={t(existing ? 'dialog.reconnect' : 'dialog.connect', { app })} piece={piece} dialog={dialog} />
      <div class="body" inert={saving}>
        {problem && <SaveProblem problem={problem} app={app} />}
        {existing && (
          <p class="notice">{t('form.reconnect.notice', { name: existing.displayName || existing.externalId })}</p>
        )}
        {form.notice && (
          <p class="hint" role="status">
            {form.notice}
          </p>
        )}
        {method.description && (
          <Description
            collapsed={!!existing}
            text={method.description}
            variables={{ ...dialog.variables.value, ...method.variables }}
          />
        )}
        {name.kind === 'asked' && <ConnectionName name={name} rename={dialog.rename} />}
        <Fields
          fields={method.fields}
          values={form.values}
          form={form}
          onChange={dialog.change}
          app={app}
          isAuthorized={form.authorization !== undefined}
        />
        {form.methods.length > 1 && !saving && <OpenMethodListButton dialog={dialog} />}
      </div>
      <footer class="footer">
        {saving && screen.slow && <p class="slow-save">{t('form.saving.slow', { app })}</p>}
        {dialog.request.allowSetupLater && !saving && (
          <button type="button" class="button button-quiet" onClick={() => void dialog.setUpLater()}>
            {t('form.later')}
          </button>
        )}
        <button type="button" class="button" onClick={dialog.requestClose}>
          {tCommon('cancel')}
        </button>
        <button type="submit" class="button button-primary" aria-disabled={saving ? true : undefined}>
          {saving && <span class="spinner" aria-hidden="true" />}
          {saving ? tCommon('connecting') : submitLabel(form, problem)}
        </button>
      </footer>
    </form>
  );
}

function submitLabel({ method, piece, existing, authorization }: Form, problem: ShownProblem | undefined): string {
  const context = {
    app: piece.displayName,
    isAuthorized: authorization !== undefined,
    problemCode: problem?.code,
  };
  return method.submitLabel?.(context) ?? (existing ? tCommon('reconnect') : t('form.connect'));
}

function focusFirst(form: HTMLFormElement | null, selector: string): void {
  form?.querySelector<HTMLElement>(selector)?.focus();
}
