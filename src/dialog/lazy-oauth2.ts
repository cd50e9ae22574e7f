import { lazyComponent } from './lazy-component.tsx';
import { lazyPart } from './lazy-part.ts';
import style from './oauth2.css?url';

/** OAuth2, and the choice between several auth methods. */
export const loadOAuth2 = lazyPart(() => import('./oauth2.ts'), style);

export const Authorizing = lazyComponent(loadOAuth2, (oauth2) => oauth2.Authorizing);
export const MethodList = lazyComponent(loadOAuth2, (oauth2) => oauth2.MethodList);
export const OpenMethodListButton = lazyComponent(loadOAuth2, (oauth2) => oauth2.OpenMethodListButton);
