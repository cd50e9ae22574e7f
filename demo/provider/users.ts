/** The accounts at the invented apps; the login page shows their passwords. */
export type ProviderUser = {
  id: string;
  /** Digits in a string: more than a JavaScript number can represent. */
  accountId: string;
  name: string;
  email: string;
  password: string;
};

export const providerUsers: ProviderUser[] = [
  {
    id: 'ada',
    accountId: '48213907',
    name: 'Ada Marlow',
    email: 'ada@harbour-lane.example',
    password: 'lantern-at-dusk',
  },
  {
    id: 'tom',
    accountId: '225874569526501080123',
    name: 'Tom Okafor',
    email: 'tom@north-pier.example',
    password: 'seven-gulls-north',
  },
];

export function findProviderUser(id: string | undefined): ProviderUser | undefined {
  return providerUsers.find((user) => user.id === id);
}

/** The user whose email and password these are. */
export function authenticateUser(email: string, password: string): ProviderUser | undefined {
  const normalizedEmail = email.trim().toLowerCase();
  return providerUsers.find((user) => user.email === normalizedEmail && user.password === password);
}
