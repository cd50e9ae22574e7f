import { setLocale } from '../../src/i18n/set-locale.ts';
import { setRedirectLocale } from '../../src/i18n/set-redirect-locale.ts';
import { activeLocale } from '../../src/i18n/translator.ts';
import { sceneParams } from './scene-params.ts';

/** The locale of the scene's URL, or the pseudo-locale. */
export async function setDialogLocale(): Promise<void> {
  await setLocale([sceneParams.locale]);
  if (sceneParams.pseudo) activeLocale.texts = (await import('./pseudo.ts')).pseudoTexts;
}

export async function setRedirectPageLocale(): Promise<void> {
  await setRedirectLocale([sceneParams.locale]);
  if (sceneParams.pseudo) activeLocale.texts.redirect = (await import('./pseudo.ts')).pseudoRedirectTexts;
}
