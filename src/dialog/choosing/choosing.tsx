import { useEffect, useRef } from 'preact/hooks';
import type { Way } from '../../auth-types/index.ts';
import { tAuthMethods as t } from '../../i18n/auth-methods.ts';
import { tCommon } from '../../i18n/index.ts';
import type { Dialog } from '../dialog.ts';
import type { Form } from '../form.ts';
import { Header } from '../screens/header.tsx';
import { nameWays } from './names.ts';
import { withWay } from './with-way.ts';

/** Somebody who has to register an app first is no end user. */
function isForEverybody({ oauth2 }: Way): boolean {
  return !oauth2 || oauth2.app !== undefined;
}

/** All ways, each with a name and one line. The one that is chosen now has the focus. */
export function Choosing({ form, dialog }: { form: Form; dialog: Dialog }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  const { piece, ways } = form;
  return (
    <>
      <Header title={t('title', { app: piece.displayName })} piece={piece} dialog={dialog} />
      <div class="body">
        <ul class="ways" ref={list}>
          {nameWays(ways, piece.displayName).map(({ way, name, hint }, index) => (
            <li key={name}>
              <button
                type="button"
                class="way"
                aria-current={way === form.way || undefined}
                onClick={() => dialog.take(withWay(form, way))}
              >
                <span class="way-name">
                  {name}
                  {index === 0 && isForEverybody(way) && <span class="badge">{t('recommended')}</span>}
                </span>
                <span class="hint">{hint}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <footer class="footer">
        <button type="button" class="button" onClick={dialog.leave}>
          {tCommon('back')}
        </button>
      </footer>
    </>
  );
}
