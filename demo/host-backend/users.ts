/** The users of the host. A real SaaS has a session; the demo has a select. */
export type HostUser = { id: string; firstName: string; lastName: string; role: string };

const users: { [id: string]: HostUser } = {
  ada: { id: 'user-ada', firstName: 'Ada', lastName: 'Marlow', role: 'EDITOR' },
  vic: { id: 'user-vic', firstName: 'Vic', lastName: 'Osei', role: 'VIEWER' },
};

export const defaultUser: HostUser = { id: 'user-ada', firstName: 'Ada', lastName: 'Marlow', role: 'EDITOR' };

export function findUser(name: string | undefined): HostUser {
  return (name !== undefined && Object.hasOwn(users, name) && users[name]) || defaultUser;
}

/** Other users of the same customer, who own connections: first name, last name. */
export const colleagues = [
  ['Bo', 'Lindqvist'],
  ['Chidi', 'Okafor'],
  ['Ines', 'Duarte'],
  ['Mei', 'Tanaka'],
  ['Tomasz', 'Zieliński'],
] as const;
