import { byId, element } from './element.js';
import { setUpSettings } from './gallery-settings.js';

const { connectUrl } = document.body.dataset;
const { built, groups, languages, themes } = await (await fetch('/gallery/scenes')).json();

/** By the width of the scene. */
const heightsPx = { 320: 568, 375: 667, 560: 720, 1280: 800 };

byId('notice').hidden = built;
setUpSettings({ languages, themes }, showScenes);

function showScenes(settings) {
  let count = 0;
  const sections = groups.flatMap(({ group, scenes }) => {
    const matching = scenes.filter(({ name }) => `${group} ${name}`.toLowerCase().includes(settings.searchText));
    count += matching.length;
    return matching.length > 0 ? [section(group, matching, settings)] : [];
  });
  byId('groups').replaceChildren(...sections);
  byId('count').textContent = count === 1 ? '1 state' : `${count} states`;
}

function section(group, scenes, settings) {
  const id = `group-${group.toLowerCase().replaceAll(' ', '-')}`;
  return element(
    'section',
    { class: 'scenes', 'aria-labelledby': id },
    element('h2', { id }, group),
    element(
      'ul',
      {},
      scenes.flatMap((scene) => settings.modes.map((mode) => element('li', {}, figure(group, scene, mode, settings)))),
    ),
  );
}

function figure(group, { name, page, id }, mode, { query, width }) {
  const address = `${connectUrl}/gallery/${page}?${new URLSearchParams({ scene: id, mode, ...query })}`;
  const height = heightsPx[width];
  return element(
    'figure',
    { class: 'scene' },
    element(
      'figcaption',
      {},
      element('span', {}, name),
      element('a', { href: address, target: '_blank', 'aria-label': `Open ${group}, ${name}, alone` }, 'Alone'),
    ),
    element(
      'div',
      { class: `stage ${mode}` },
      element('iframe', { loading: 'lazy', src: address, width, height, title: `${group}, ${name}, ${mode}` }),
    ),
  );
}
