import { existsSync } from 'node:fs';
import { addressOf, idOf, type Scene } from './scene.ts';
import { scenes } from './scenes/index.ts';
import { themes } from './themes.ts';

/** What the page of the gallery shows: the scenes by group, in their order. */
export function listScenes(folder: string) {
  const groups = [...new Set(scenes.map(({ group }) => group))];
  const built = existsSync(`${folder}/scene.html`);
  return {
    built,
    themes: Object.keys(themes),
    groups: groups.map((group) => ({ group, scenes: scenes.filter(isOf(group)).map(entryOf) })),
  };
}

function isOf(group: string) {
  return (scene: Scene) => scene.group === group;
}

function entryOf(scene: Scene) {
  return { id: idOf(scene), name: scene.name, page: addressOf(scene, {}).split('?')[0] };
}
