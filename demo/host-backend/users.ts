/** Who can be signed in at the host. A real SaaS has a session for that; the demo lets you choose. */
export type HostUser = { id: string; firstName: string; lastName: string; role: string };

const users: { [id: string]: HostUser } = {
  ada: { id: 'user-ada', firstName: 'Ada', lastName: 'Marlow', role: 'EDITOR' },
  vic: { id: 'user-vic', firstName: 'Vic', lastName: 'Osei', role: 'VIEWER' },
};

export const defaultUser: HostUser = { id: 'user-ada', firstName: 'Ada', lastName: 'Marlow', role: 'EDITOR' };

export function findUser(name: string | undefined): HostUser {
  return (name !== undefined && Object.hasOwn(users, name) && users[name]) || defaultUser;
}

/** Others of the same customer, who have connected something too: first name, last name. */
export const colleagues = [
  ['Bo', 'Lindqvist'],
  ['Chidi', 'Okafor'],
  ['Ines', 'Duarte'],
  ['Mei', 'Tanaka'],
  ['Tomasz', 'Zieliński'],
] as const;
