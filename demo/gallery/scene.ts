import type { Stage } from './stage.ts';

/** One state of one screen, and how a user gets there. In any language: nothing is found by its words. */
export type Scene = { group: string; name: string } & (
  | { show(stage: Stage): Promise<unknown> }
  /** A page of its own, which has states and no stage. */
  | { redirect: 'passing' | 'passed' | 'stranded' | 'nothing' }
);

/** How to get to each state of a group, by the state's name. */
export type Shows = { [name: string]: (stage: Stage) => Promise<unknown> };

type Show = [name: string, show: (stage: Stage) => Promise<unknown>];

/** One state for each of a kind. */
export function scenesFor<Kind>(kinds: readonly Kind[], show: (kind: Kind) => Show): Shows {
  return Object.fromEntries(kinds.map(show));
}

export function scenesOf(group: string, shows: Shows): Scene[] {
  return Object.entries(shows).map(([name, show]) => ({ group, name, show }));
}

/** What the scene is called in addresses and file names. */
export function idOf({ group, name }: Pick<Scene, 'group' | 'name'>): string {
  return `${group} ${name}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The address of a scene, below the gallery's folder; `look` is its query. */
export function addressOf(scene: Scene, look: { [parameter: string]: string }): string {
  const page = 'redirect' in scene ? 'redirect.html' : 'scene.html';
  return `${page}?${new URLSearchParams({ scene: idOf(scene), ...look })}`;
}
