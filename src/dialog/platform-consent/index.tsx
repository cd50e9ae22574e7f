import type { signal } from '@preact/signals';
import { tCommon } from '../../i18n/index.ts';
import type { PlatformConsent } from '../dialog.ts';
import type { draftOf } from '../form.ts';
import { Authorizing } from './authorizing.tsx';
import { type Aside, type Session, startSession, type Windows } from './session.ts';

/** Handed over, not imported: see `Parts` of the list. */
export type ConsentParts = { signal: typeof signal; draftOf: typeof draftOf; ways: Windows };

/** Signing in where the platform runs it: what the dialog asks for it, and the screen. */
export function createPlatformConsent({
  signal: makeSignal,
  draftOf: toDraft,
  ways: windows,
}: ConsentParts): PlatformConsent {
  const aside = makeSignal<Aside>({ madeName: undefined, state: undefined });
  let session: Session | undefined;
  return {
    ask(form, backend, tell) {
      session = startSession({ form, draftOf: toDraft, windows, backend, tell, aside, words: tCommon('connecting') });
      return session;
    },
    Authorizing: (props) => (
      <Authorizing {...props} aside={aside} session={() => session} ProgressHead={windows.ProgressHead} />
    ),
  };
}
