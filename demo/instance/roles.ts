import { derivedId } from './ids.ts';

export type Permission = 'READ_APP_CONNECTION' | 'WRITE_APP_CONNECTION';

export type Role = { name: string; permissions: Permission[] };

const roles: Role[] = [
  { name: 'Admin', permissions: ['READ_APP_CONNECTION', 'WRITE_APP_CONNECTION'] },
  { name: 'Editor', permissions: ['READ_APP_CONNECTION', 'WRITE_APP_CONNECTION'] },
  { name: 'Viewer', permissions: ['READ_APP_CONNECTION'] },
];

/** Case does not matter, as in Activepieces. */
export function findRole(name: string): Role | undefined {
  return roles.find((role) => role.name.toLowerCase() === name.toLowerCase());
}

/** A role in a response. `since` is the time when the platform was created. */
export function describeRole(role: Role, since: string): object {
  return {
    id: derivedId(`role:${role.name}`),
    created: since,
    updated: since,
    name: role.name,
    permissions: role.permissions,
    platformId: null,
    type: 'DEFAULT',
  };
}
