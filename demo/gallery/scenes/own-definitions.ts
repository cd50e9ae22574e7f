import type { SignInBackend } from '../../../src/backends/backend.ts';
import type { FieldSpec } from '../../../src/field-model.ts';
import { refuse } from '../memory-backend.ts';
import type { Shows } from '../scene.ts';
import { pendingForever, type Setting, type Stage } from '../stage.ts';
import { listed, pieceOf } from './apps.ts';
import { nestedKinds, plainKinds } from './rich-field-types.ts';
import { team, teamPieces } from './team.ts';

const formOf = (fields: FieldSpec[], requiresSignIn = false) =>
  pieceOf('copperline', {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    props: fields,
    requiresSignIn,
  });
const mailer = pieceOf('copperline', {
  type: 'CUSTOM_AUTH',
  displayName: 'Connection',
  description: 'Copperline asks who may place calls in your name.',
  props: [],
  requiresSignIn: true,
});

/** The platform sends the user to the app, and finds out by itself when that is done. */
function signingIn(change: Partial<SignInBackend> = {}): Setting {
  const begun = {
    url: 'https://copperline.example/authorize',
    isNew: true,
    isDone: async () => false,
    discard: async () => undefined,
  };
  return { platform: true, platformSignIn: { begin: async () => begun, ...change } };
}

async function begin(stage: Stage, fate: 'stay' | 'blocked' | 'closed', setting = signingIn()) {
  stage.windows(fate);
  const dialog = await stage.form(mailer, setting);
  await dialog.submit();
  await stage.user.find('.authorizing');
  return dialog;
}

const finished = '.authorizing-state > button:last-child';

async function refused(stage: Stage, fields: FieldSpec[], fill: () => Promise<void> = async () => undefined) {
  const dialog = await stage.form(formOf(fields), { platform: true });
  await fill();
  await dialog.submit();
  await stage.user.find('.field-error');
}

async function check(stage: Stage, result: 'verified' | 'scopes missing' | 'refused' | 'on its way'): Promise<void> {
  const verify = result === 'on its way' ? pendingForever : async () => ({ result, detail: 'Token revoked' });
  await stage.manage(teamPieces, { view: 'connections' }, team({ verify } as Parameters<typeof team>[0]));
  await stage.user.click('.row-button');
  await stage.user.click('.actions .button:nth-of-type(2)');
  await stage.user.find('.notice-region p, .actions .spinner');
}

/** Platforms that describe their forms, and sign users in, by themselves. */
export const ownDefinitions: Shows = {
  'texts and numbers': (stage) => stage.form(formOf(plainKinds), { platform: true }),
  'texts and numbers, refused': (stage) =>
    refused(stage, plainKinds, async () => {
      await stage.user.fill('.input[inputmode=email]', 'nobody');
      await stage.user.click('.disclosure summary');
    }),
  'choices and lists': (stage) => stage.form(formOf(nestedKinds), { platform: true }),
  'choices and lists, refused': (stage) => refused(stage, nestedKinds),
  'sign-in': (stage) => stage.form(mailer, signingIn()),
  opening: (stage) => begin(stage, 'stay', signingIn({ begin: pendingForever })),
  async waiting(stage) {
    await begin(stage, 'stay');
    await stage.user.find(finished);
  },
  async slow(stage) {
    stage.waits((asked) => (asked === 60_000 ? 300 : asked));
    await begin(stage, 'stay');
    await stage.user.find(finished);
    const waiting = document.querySelector('.authorizing-text')?.textContent;
    await stage.user.until(() => document.querySelector('.authorizing-text')?.textContent !== waiting);
  },
  async blocked(stage) {
    await begin(stage, 'blocked');
    await stage.user.find('.authorizing a');
  },
  async closed(stage) {
    stage.waits((asked) => (asked === 500 ? 50 : asked));
    await begin(stage, 'closed');
    await stage.user.find('.footer .button-primary');
  },
  async 'not finished yet'(stage) {
    await begin(stage, 'stay');
    await stage.user.click(finished);
    await stage.user.find('.authorizing-text + .authorizing-text');
  },
  async 'being asked'(stage) {
    const begun = {
      url: 'https://copperline.example/',
      isNew: true,
      isDone: pendingForever<boolean>,
      discard: pendingForever<void>,
    };
    await begin(stage, 'stay', signingIn({ begin: async () => begun }));
    await stage.user.click(finished);
    await stage.user.find('.authorizing-state .spinner');
  },
  async leaving(stage) {
    const dialog = await begin(stage, 'stay');
    await stage.user.find(finished);
    dialog.requestClose();
    await stage.user.find('.footer .button:nth-of-type(3)');
  },
  async 'not begun'(stage) {
    stage.windows('stay');
    const setting = signingIn({ begin: async () => refuse('rejected', 'The team has no free connections.') });
    const dialog = await stage.form(mailer, setting);
    await dialog.submit();
    await stage.user.find('.alert');
  },
  'checked: good': (stage) => check(stage, 'verified'),
  'checked: permissions missing': (stage) => check(stage, 'scopes missing'),
  'checked: refused': (stage) => check(stage, 'refused'),
  'being checked': (stage) => check(stage, 'on its way'),
  async 'cannot be changed'(stage) {
    await stage.manage(teamPieces, { view: 'connections' }, team({}, [listed('Team key', { readOnly: true })]));
    await stage.user.click('.row-button');
    await stage.user.find('.details');
  },
};
