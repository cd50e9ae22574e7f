import { signal } from '@preact/signals';
import { tOther as t } from '../../i18n/other-backends.ts';
import type { PlatformConsent } from '../dialog.ts';
import { Authorizing } from './authorizing.tsx';
import { type Aside, type Session, startSession } from './session.ts';

/** Signing in where the platform runs it: what the dialog asks for it, and the screen. */
export function createPlatformConsent(): PlatformConsent {
  const aside = signal<Aside>({ madeName: undefined, state: undefined });
  let session: Session | undefined;
  return {
    ask(form, backend, tell) {
      session = startSession({ form, backend, tell, aside, words: t('waiting-window') });
      return session;
    },
    Authorizing: (props) => <Authorizing {...props} aside={aside} session={() => session} />,
  };
}
