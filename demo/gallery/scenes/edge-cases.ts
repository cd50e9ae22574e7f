import type { FieldSpec } from '../../../src/field-model.ts';
import type { Piece } from '../../../src/model/piece.ts';
import { failWith } from '../memory-backend.ts';
import type { SceneGroup } from '../scene.ts';
import { customAuthSpec, listedConnection, pieceOf, quillmail, secretAuthSpec } from './apps.ts';
import { allMarkdown, longWord } from './long-texts.ts';
import { withManager } from './manage-backend.ts';
import { listView } from './open-details.ts';

const withLogo = (logoUrl: string): Piece => ({ ...quillmail, logoUrl });
const { logoUrl: _, ...withoutLogo } = quillmail;
const wideLogo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><rect width="90" height="20" rx="4" fill="#2f5bd8"/></svg>')}`;
const longHost = `https://connect.${'one-of-our-regions.'.repeat(4)}quillmail.example:8443`;
const addressesInProse: FieldSpec[] = [
  {
    type: 'TEXT',
    key: 'account',
    displayName: 'Account',
    required: true,
    description:
      'The first part of https://<account>.quillmail.example or {account}.quillmail.example, see <https://docs.quillmail.example/|Accounts>.',
  },
  {
    type: 'SECRET',
    key: 'key',
    displayName: 'Key',
    required: true,
    description: 'From **https://docs.quillmail.example/keys**, `qm_…`. {{unknown}} stays.',
  },
];
const longName: Piece = {
  ...pieceOf('quillmail', secretAuthSpec(`${longWord} key`, `As your ${longWord} calls it.`)),
  displayName: `Quillmail for ${longWord}, Europe and the rest of the world`,
};

/** Logos, names and texts that the layout must cope with. */
export const edgeCases: SceneGroup = {
  'no logo': (stage) => stage.openForm(withoutLogo),
  'broken logo': (stage) => stage.openForm(withLogo('data:image/png;base64,AAAA')),
  // The gallery's server holds the response back.
  'logo loading': (stage) => stage.openForm(withLogo('slow.png')),
  'wide logo': (stage) => stage.openForm(withLogo(wideLogo)),
  'long name and long words': (stage) => stage.openForm(longName),
  async 'long name, save failed'(stage) {
    const dialog = await stage.openForm(longName, { save: async () => failWith('rejected', `${longWord} `.repeat(4)) });
    await stage.user.fill('.input', 'qm_live_4821');
    await dialog.submit();
    await stage.user.find('.alert');
  },
  async 'long name, confirm discard'(stage) {
    const dialog = await stage.openForm(longName);
    await stage.user.fill('.input', 'qm_live_4821');
    dialog.requestClose();
    await stage.user.find('.confirm-discard');
  },
  async 'long words in connection details'(stage) {
    const pieces = async () => [{ ...longName, description: longWord }];
    const connection = listedConnection(longWord, { owner: longWord, account: longWord });
    await stage.openManager([longName], listView, withManager({ pieces }, [connection]));
    await stage.user.click('.row-button');
    await stage.user.find('.details');
  },
  'very long host': (stage) => stage.openForm(quillmail, { apiUrl: longHost }),
  'addresses in prose': (stage) =>
    stage.openForm(
      pieceOf(
        'quillmail',
        customAuthSpec(
          addressesInProse,
          'Sign in at [accounts.quillmail.example](https://quillmail.test), not at https://user@quillmail.test, as <owner>.',
        ),
      ),
    ),
  'instructions with all Markdown elements': (stage) =>
    stage.openForm(pieceOf('quillmail', secretAuthSpec('API key', allMarkdown))),
  'many fields': (stage) =>
    stage.openForm(
      pieceOf(
        'basalt',
        customAuthSpec(
          Array.from({ length: 12 }, (_, index) => ({
            type: 'TEXT' as const,
            key: `field-${index}`,
            displayName: `Setting ${index + 1}`,
            required: index % 3 === 0,
          })),
        ),
      ),
    ),
};
