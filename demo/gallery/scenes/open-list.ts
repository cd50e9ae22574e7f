import type { Setting, Stage } from '../stage.ts';
import { team, teamPieces } from './team.ts';

export const view = { view: 'connections' };

export async function openList(stage: Stage, setting: Setting = team(), more: object = view): Promise<void> {
  await stage.manage(teamPieces, more, setting);
  await stage.user.find('.row-scroller');
}

/** @param row its place in the list, 0-based */
export async function look(stage: Stage, row: number, setting?: Setting): Promise<void> {
  await openList(stage, setting);
  await stage.user.click(`.row-button[data-index="${row}"]`);
  await stage.user.find('.details');
}

/** Of what can be done with a connection. */
export const buttons = {
  rename: '.actions .button:nth-of-type(2)',
  /** Replace; of one of the platform, its projects. */
  third: '.actions .button:nth-of-type(3)',
  remove: '.actions .button-danger',
  submit: '.footer [type=submit]',
};
