import { derivedId } from '../../demo/instance/ids.ts';
import { stored } from './connections-dialog.ts';
import { noAuthPiece } from './pieces.ts';
import type { Stage } from './stage.ts';

export const sales = stored('Sales', { flowIds: ['1', '2', '3'] });
export const support = stored('Support');

export function prepareConnections({ instance }: Stage): void {
  instance.connections = [
    { ...sales },
    { ...support },
    stored('Open', { pieceName: noAuthPiece.name, type: 'NO_AUTH' }),
  ];
}

export const gone = '“Sales” no longer exists. Someone else may have deleted it.';
export const unchanged = 'Something went wrong, and nothing was changed. Try again in a moment.';

/** `applied`: what is said if the connection turns out to be gone after a change whose answer was lost. */
export const actions = [
  { action: 'Rename', submit: 'Save', route: `POST /v1/app-connections/${derivedId('sales')}`, applied: gone },
  {
    action: 'Delete',
    submit: 'Delete',
    route: `DELETE /v1/app-connections/${derivedId('sales')}`,
    applied: '“Sales” was deleted.',
  },
  {
    action: 'Replace',
    submit: 'Replace',
    route: 'POST /v1/app-connections/replace',
    applied: '“Sales” was replaced.',
  },
];
