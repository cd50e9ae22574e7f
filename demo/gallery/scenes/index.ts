import { type Scene, scenesOf } from '../scene.ts';
import { catalogue, platformConnection } from './catalogue.ts';
import { connectionActions } from './connection-actions.ts';
import { connectionDetails } from './connection-details.ts';
import { connectionLists } from './connection-lists.ts';
import { edgeCases } from './edge-cases.ts';
import { errorHintScenes } from './error-hints.ts';
import { loadFailureScenes, saveFailureScenes } from './failures.ts';
import { fields } from './fields.ts';
import { forms } from './forms.ts';
import { makeDetails } from './make-details.ts';
import { makeForms } from './make-forms.ts';
import { makeSignIn } from './make-sign-in.ts';
import { oauth2Forms } from './oauth2-forms.ts';
import { oauth2Results } from './oauth2-results.ts';
import { oauth2Window } from './oauth2-window.ts';
import { otherPages } from './other-pages.ts';
import { pasteSuggestions } from './paste-suggestions.ts';
import { saving } from './saving.ts';

/** In the order in which the page of the gallery shows them. */
export const scenes: Scene[] = [
  ...scenesOf('Form', forms),
  ...scenesOf('Fields', fields),
  ...scenesOf('Saving', saving),
  ...scenesOf('Paste suggestion', pasteSuggestions),
  ...scenesOf('Error hint', errorHintScenes),
  ...scenesOf('Save failed', saveFailureScenes),
  ...scenesOf('Not loaded', loadFailureScenes),
  ...scenesOf('OAuth2', oauth2Forms),
  ...scenesOf('OAuth2 window', oauth2Window),
  ...scenesOf('OAuth2 result', oauth2Results),
  ...scenesOf('Connections', connectionLists),
  ...scenesOf('Connection details', connectionDetails),
  ...scenesOf('Connection actions', connectionActions),
  ...scenesOf('Catalogue', catalogue),
  ...scenesOf('Platform connection', platformConnection),
  ...scenesOf('Make form', makeForms),
  ...scenesOf('Make sign-in', makeSignIn),
  ...scenesOf('Make connection details', makeDetails),
  ...scenesOf('Edge cases', edgeCases),
  ...otherPages,
];
