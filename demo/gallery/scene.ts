import type { SceneStage } from './stage.ts';

/** One state of one screen, and the steps that lead to it. They find elements by selector, because locales differ. */
export type Scene = { group: string; name: string } & (
  | { show(stage: SceneStage): Promise<unknown> }
  /** A state of the redirect page, which is a page of its own and needs no stage. */
  | { redirect: 'sending' | 'sent' | 'manual-copy' | 'no-response' | 'sign-in' | 'sign-in-waiting' }
);

/** The steps to each state of a group, by the state's name. */
export type SceneGroup = { [name: string]: (stage: SceneStage) => Promise<unknown> };

type Entry = [name: string, show: (stage: SceneStage) => Promise<unknown>];

/** One state per item. */
export function scenesFor<Item>(items: readonly Item[], toEntry: (item: Item) => Entry): SceneGroup {
  return Object.fromEntries(items.map(toEntry));
}

export function scenesOf(group: string, entries: SceneGroup): Scene[] {
  return Object.entries(entries).map(([name, show]) => ({ group, name, show }));
}

/** Identifies the scene in URLs and in the names of snapshot files. */
export function idOf({ group, name }: Pick<Scene, 'group' | 'name'>): string {
  return `${group} ${name}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Relative to the gallery's folder. `params` as in scene-params.ts. */
export function addressOf(scene: Scene, params: { [name: string]: string }): string {
  const page = 'redirect' in scene ? 'redirect.html' : 'scene.html';
  return `${page}?${new URLSearchParams({ scene: idOf(scene), ...params })}`;
}
