import type { SceneStage, StageOptions } from '../stage.ts';
import { managedPieces, withManager } from './manage-backend.ts';

export const listView = { view: 'connections' };

export async function openList(
  stage: SceneStage,
  options: StageOptions = withManager(),
  managerOptions: object = listView,
): Promise<void> {
  await stage.openManager(managedPieces, managerOptions, options);
  await stage.user.find('.row-scroller');
}

/** Opens the details of the connection at `index` of the list. */
export async function openDetails(stage: SceneStage, index: number, options?: StageOptions): Promise<void> {
  await openList(stage, options);
  await stage.user.click(`.row-button[data-index="${index}"]`);
  await stage.user.find('.details');
}

/** Selectors of the actions on a connection. */
export const buttons = {
  rename: '.actions .button:nth-of-type(2)',
  replace: '.actions .button:nth-of-type(3)',
  /** Takes the place of `replace` on platform connections. */
  projects: '.actions .button:nth-of-type(3)',
  remove: '.actions .button-danger',
  submit: '.footer [type=submit]',
};
