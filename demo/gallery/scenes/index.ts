import { type Scene, scenesOf } from '../scene.ts';
import { catalogue, wholePlatform } from './catalogue.ts';
import { changes } from './changes.ts';
import { details, lists } from './connections.ts';
import { extremes } from './extremes.ts';
import { loadFailures, saveFailures } from './failures.ts';
import { fields } from './fields.ts';
import { forms } from './forms.ts';
import { help } from './help.ts';
import { oauth2Forms } from './oauth2.ts';
import { oauth2Ends, oauth2Windows } from './oauth2-windows.ts';
import { otherPages } from './other-pages.ts';
import { ownDefinitions } from './own-definitions.ts';
import { saving } from './saving.ts';

/** All there is to look at. */
export const scenes: Scene[] = [
  ...scenesOf('Form', forms),
  ...scenesOf('Fields', fields),
  ...scenesOf('Saving', saving),
  ...scenesOf('Help', help),
  ...scenesOf('Save failed', saveFailures),
  ...scenesOf('Not loaded', loadFailures),
  ...scenesOf('OAuth2', oauth2Forms),
  ...scenesOf('OAuth2 window', oauth2Windows),
  ...scenesOf('OAuth2 end', oauth2Ends),
  ...scenesOf('Connections', lists),
  ...scenesOf('Connection', details),
  ...scenesOf('Change', changes),
  ...scenesOf('Catalogue', catalogue),
  ...scenesOf('Whole platform', wholePlatform),
  ...scenesOf('Own definitions', ownDefinitions),
  ...scenesOf('Extremes', extremes),
  ...otherPages,
];
