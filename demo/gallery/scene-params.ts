import { themes } from './themes.ts';

/** What the address asks for. */
const asked = new URLSearchParams(location.search);

export const sceneParams = {
  scene: asked.get('scene') ?? '',
  mode: asked.get('mode') === 'dark' ? ('dark' as const) : ('light' as const),
  surface: asked.get('surface') === 'window' ? 'window' : 'frame',
  theme: themes[asked.get('theme') ?? ''],
  locale: asked.get('locale') ?? 'en',
  pseudo: asked.has('pseudo'),
  /** Tests bring their fonts, so that every machine draws the same. */
  testFonts: asked.get('font') === 'test',
};
