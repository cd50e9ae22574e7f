/** An API token with its teams and scopes. */
export type ApiToken = { token: string; teams: number[]; scopes: string[] };

export const organizationId = 11;

/** The team of the demo's customer, and one of another customer. */
export const teams = {
  harbourLane: 127,
  northPier: 128,
};

const read = ['connections:read', 'sdk-apps:read'];
const write = ['connections:write', 'sdk-apps:write'];

/**
 * Fixed, as all credentials of the demo are, so that anybody can try them with any client. Pages of other sites
 * cannot: a browser sends this header across origins only if the server agrees, and this one does not.
 */
export const demoTokens = {
  harbourLane: {
    token: '3f0c9a52-7d4e-4b1a-9c86-5e2b7f10d8a4',
    teams: [teams.harbourLane],
    scopes: [...read, ...write],
  },
  readOnly: { token: 'a61d2e07-58b3-4f9c-8e14-0c7d93b5f26e', teams: [teams.harbourLane], scopes: read },
  northPier: { token: 'c8574be1-2f60-4da3-b9e7-61f3a0d4729b', teams: [teams.northPier], scopes: [...read, ...write] },
} satisfies { [name: string]: ApiToken };
