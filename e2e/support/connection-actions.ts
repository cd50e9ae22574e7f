import { derivedId } from '../../demo/instance/ids.ts';

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
