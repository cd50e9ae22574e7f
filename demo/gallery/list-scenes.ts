import { existsSync } from 'node:fs';
import { languages } from '../pages/languages.ts';
import { addressOf, idOf, type Scene } from './scene.ts';
import { scenes } from './scenes/index.ts';
import { themes } from './themes.ts';

/** What the page of the gallery needs to know: scenes by group, languages and themes. */
export function listScenes(folder: string) {
  const groups = [...new Set(scenes.map(({ group }) => group))];
  return {
    built: existsSync(`${folder}/scene.html`),
    languages,
    themes: Object.keys(themes),
    groups: groups.map((group) => ({ group, scenes: scenes.filter((scene) => scene.group === group).map(toEntry) })),
  };
}

function toEntry(scene: Scene) {
  return { id: idOf(scene), name: scene.name, page: addressOf(scene, {}).split('?')[0] };
}
