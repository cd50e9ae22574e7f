import type { Piece } from '../../../src/model.ts';
import { refuse } from '../memory-backend.ts';
import type { Shows } from '../scene.ts';
import { customAuth, listed, pieceOf, quillmail, secretAuth } from './apps.ts';
import { everything, longWord } from './descriptions.ts';
import { team } from './team.ts';

const withLogo = (logoUrl: string): Piece => ({ ...quillmail, logoUrl });
const { logoUrl: _, ...withoutLogo } = quillmail;
const wide = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><rect width="90" height="20" rx="4" fill="#2f5bd8"/></svg>')}`;
const longName: Piece = {
  ...pieceOf('quillmail', secretAuth(`${longWord} key`, `As your ${longWord} calls it.`)),
  displayName: `Quillmail for ${longWord}, Europe and the rest of the world`,
};

export const extremes: Shows = {
  'no logo': (stage) => stage.form(withoutLogo),
  'broken logo': (stage) => stage.form(withLogo('data:image/png;base64,AAAA')),
  // The gallery's site never sends it.
  'logo on its way': (stage) => stage.form(withLogo('slow.png')),
  'wide logo': (stage) => stage.form(withLogo(wide)),
  'long name and words': (stage) => stage.form(longName),
  async 'long name, save failed'(stage) {
    const dialog = await stage.form(longName, { save: async () => refuse('rejected', `${longWord} `.repeat(4)) });
    await stage.user.fill('.input', 'qm_live_4821');
    await dialog.submit();
    await stage.user.find('.alert');
  },
  async 'long name, leaving'(stage) {
    const dialog = await stage.form(longName);
    await stage.user.fill('.input', 'qm_live_4821');
    dialog.requestClose();
    await stage.user.find('.confirm-discard');
  },
  async 'long words in a list'(stage) {
    const pieces = async () => [{ ...longName, description: longWord }];
    const long = listed(longWord, { owner: longWord, account: longWord });
    await stage.manage([longName], { view: 'connections' }, team({ pieces }, [long]));
    await stage.user.click('.row-button');
    await stage.user.find('.details');
  },
  'instructions with everything': (stage) => stage.form(pieceOf('quillmail', secretAuth('API key', everything))),
  'many fields': (stage) =>
    stage.form(
      pieceOf(
        'basalt',
        customAuth(
          Array.from({ length: 12 }, (_, at) => ({
            type: 'TEXT' as const,
            key: `field-${at}`,
            displayName: `Setting ${at + 1}`,
            required: at % 3 === 0,
          })),
        ),
      ),
    ),
};
