import type { ProblemCode } from '../../../src/backends/problem.ts';
import type { ListedConnection, Piece } from '../../../src/model.ts';
import { refuse } from '../memory-backend.ts';
import { type Shows, scenesFor } from '../scene.ts';
import { pendingForever, type Setting, type Stage } from '../stage.ts';
import { listed, pieceOf } from './apps.ts';
import { almanook, answers, apps, neverAnswered, oauth2, oauth2Auth } from './signing-in.ts';

const platform = oauth2({ app: apps.platform });
const fate = { waiting: 'stay', blocked: 'blocked', closed: 'closed' } as const;

/** Up to the provider's window. */
async function signIn(stage: Stage, becomes: keyof typeof fate, setting: Setting = platform, piece: Piece = almanook) {
  stage.windows(fate[becomes]);
  const dialog = await stage.form(piece, setting);
  void dialog.submit();
  await stage.user.find('.authorizing');
  return dialog;
}

async function paste(stage: Stage, text: string, setting?: Setting): Promise<void> {
  await signIn(stage, 'waiting', setting);
  await stage.user.click('summary');
  await stage.user.fill('.disclosure-content .input', text);
  await stage.user.click('.disclosure-content [type=submit]');
}

/** The provider's window comes back, and says no. */
async function comeBack(stage: Stage, query: string): Promise<void> {
  await paste(stage, `https://connect.harbour.example/redirect?${query}`);
  await stage.user.find('.alert');
}

const refused = (code: ProblemCode): Setting => ({
  ...platform,
  save: async () => refuse(code, code === 'timeout' ? undefined : 'invalid_grant'),
});

/** While it is open. */
export const oauth2Windows: Shows = {
  opening: (stage) => signIn(stage, 'waiting', neverAnswered),
  async waiting(stage) {
    await signIn(stage, 'waiting');
    await stage.user.find('.authorizing-text');
  },
  async slow(stage) {
    stage.waits((asked) => (asked === 60_000 ? 300 : asked));
    await signIn(stage, 'waiting');
    const waiting = (await stage.user.find('.authorizing-text')).textContent;
    await stage.user.until(() => document.querySelector('.authorizing-text')?.textContent !== waiting);
  },
  async blocked(stage) {
    await signIn(stage, 'blocked');
    await stage.user.find('.authorizing a');
  },
  async closed(stage) {
    stage.waits((asked) => (asked === 500 ? 50 : asked));
    await signIn(stage, 'closed');
    await stage.user.find('.footer .button-primary');
  },
  async 'address asked for'(stage) {
    await signIn(stage, 'waiting');
    await stage.user.click('summary');
  },
  async 'address unreadable'(stage) {
    await paste(stage, '');
    await stage.user.find('.field-error');
  },
  async 'address of another sign-in'(stage) {
    await paste(stage, answers.foreign);
    await stage.user.find('.field-error');
  },
};

/** How it may end. */
export const oauth2Ends: Shows = {
  'access denied': (stage) => comeBack(stage, 'error=access_denied&state=p4Xw0mTq7'),
  'provider’s error': (stage) =>
    comeBack(stage, 'error=invalid_scope&error_description=Scope%20events.write%20is%20not%20known&state=p4Xw0mTq7'),
  async 'address not given'(stage) {
    stage.windows('stay');
    const asked = { authorizationUrl: async () => refuse('rejected', 'The organisation is suspended.') };
    const dialog = await stage.form(almanook, oauth2({ app: apps.platform }, asked));
    await dialog.submit();
    await stage.user.find('.alert');
  },
  async saving(stage) {
    await paste(stage, answers.ours, { ...platform, save: pendingForever });
    await stage.user.find('.footer .spinner');
  },
  async 'allowed, not saved'(stage) {
    // The name was free until the user came back.
    let known: (taken: ListedConnection[]) => void = () => undefined;
    const connections = () =>
      new Promise<ListedConnection[]>((resolve) => {
        known = resolve;
      });
    stage.windows('stay');
    const dialog = await stage.form(almanook, { ...platform, connections, request: { connectionName: undefined } });
    dialog.rename('Sales');
    void dialog.submit();
    known([listed('Sales')]);
    await stage.user.click('summary');
    await stage.user.fill('.disclosure-content .input', answers.ours);
    await stage.user.click('.disclosure-content [type=submit]');
    await stage.user.find('.connected');
  },
  ...scenesFor(['claim_failed', 'cloud_claim_failed', 'engine_failed', 'timeout'] as const, (code) => [
    `not saved: ${code.replaceAll('_', ' ')}`,
    async (stage) => {
      await paste(stage, answers.ours, refused(code));
      await stage.user.find('.alert');
    },
  ]),
  async 'client refused'(stage) {
    const piece = pieceOf('almanook', oauth2Auth({ grantTypes: ['client_credentials'] }));
    const dialog = await stage.form(piece, {
      ...oauth2(),
      save: async () => refuse('claim_failed', 'invalid_client'),
    });
    dialog.change('oauth2.client_id', 'harbour');
    dialog.change('oauth2.client_secret', 'c3JlY3QtbGFuZQ');
    await dialog.submit();
    await stage.user.find('.alert');
  },
};
