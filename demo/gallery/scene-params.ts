import { themes } from './themes.ts';

const query = new URLSearchParams(location.search);

/** The query parameters of a scene's URL. */
export const sceneParams = {
  scene: query.get('scene') ?? '',
  mode: query.get('mode') === 'dark' ? ('dark' as const) : ('light' as const),
  surface: query.get('surface') === 'window' ? 'window' : 'frame',
  theme: themes[query.get('theme') ?? ''],
  locale: query.get('locale') ?? 'en',
  pseudo: query.has('pseudo'),
  /** Replaces the system's fonts, so that screenshots are the same on every machine. */
  testFonts: query.get('font') === 'test',
};
