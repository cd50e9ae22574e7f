import { useEffect, useRef } from 'preact/hooks';
import { tAuthMethods as t } from '../../i18n/auth-methods.ts';
import { tCommon } from '../../i18n/index.ts';
import type { Dialog } from '../dialog.ts';
import type { Form } from '../form.ts';
import { Header } from '../screens/header.tsx';
import { nameMethods } from './name-methods.ts';
import { withMethod } from './with-method.ts';

/** The selected method has the focus. */
export function MethodList({ form, dialog }: { form: Form; dialog: Dialog }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  const { piece, methods } = form;
  return (
    <>
      <Header title={t('title', { app: piece.displayName })} piece={piece} dialog={dialog} />
      <div class="body">
        <ul class="method-list" ref={list}>
          {nameMethods(methods, piece.displayName).map(({ method, name, hint }, index) => (
            <li key={name}>
              <button
                type="button"
                class="method"
                aria-current={method === form.method || undefined}
                onClick={() => dialog.selectMethod(withMethod(form, method))}
              >
                <span class="method-name">
                  {name}
                  {index === 0 && !method.forDevelopers && <span class="badge">{t('recommended')}</span>}
                </span>
                <span class="hint">{hint}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <footer class="footer">
        <button type="button" class="button" onClick={dialog.requestClose}>
          {tCommon('back')}
        </button>
      </footer>
    </>
  );
}
