import { byId, element } from './element.js';
import { setUpLooks } from './gallery-looks.js';

const { connectUrl } = document.body.dataset;
const { built, groups, themes } = await (await fetch('/gallery/scenes')).json();

/** By width, in px: a phone is high, a page is not. */
const heights = { 320: 568, 375: 667, 560: 720, 1280: 800 };

byId('notice').hidden = built;
setUpLooks(themes, show);

function show(looks) {
  let count = 0;
  const shown = groups.flatMap(({ group, scenes }) => {
    const found = scenes.filter(({ name }) => `${group} ${name}`.toLowerCase().includes(looks.words));
    count += found.length;
    return found.length > 0 ? [section(group, found, looks)] : [];
  });
  byId('groups').replaceChildren(...shown);
  byId('count').textContent = count === 1 ? '1 state' : `${count} states`;
}

function section(group, scenes, looks) {
  const id = `group-${group.toLowerCase().replaceAll(' ', '-')}`;
  return element(
    'section',
    { class: 'scenes', 'aria-labelledby': id },
    element('h2', { id }, group),
    element(
      'ul',
      {},
      scenes.flatMap((scene) => looks.modes.map((mode) => element('li', {}, figure(group, scene, mode, looks)))),
    ),
  );
}

function figure(group, { name, page, id }, mode, { query, width }) {
  const address = `${connectUrl}/gallery/${page}?${new URLSearchParams({ scene: id, mode, ...query })}`;
  const height = heights[width];
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
