/** Connections of a Make team, in place of an Activepieces instance. */
export type MakeBackend = {
  kind: 'make';
  /** Your server's proxy (`activepieces-connect/make-server`), so that no Make token is in the page. */
  baseUrl: string;
  teamId: number;
  /** Sent with every request. A Make token works here, but everybody who can open the page can then read it. */
  headers?: Record<string, string> | undefined;
  /** Connection types: their definitions, or names of custom apps, whose definitions the dialog fetches. */
  definitions?: (MakeDefinition | string)[] | undefined;
  /** Path below `baseUrl` that returns the authorization `{url}`. Default `oauth/{mode}/{id}`, mode `auth` or `reauth`. */
  oauthStart?: string | undefined;
};

/** A connection type as Make defines it: JSON only. */
export type MakeDefinition = {
  /** The type's id, e.g. `custom-app-13`. */
  name: string;
  label?: string | undefined;
  /** One of Make's eight, e.g. `apikey`, `oauth`. */
  type?: string | undefined;
  parameters?: readonly unknown[] | undefined;
  /** Scopes that every new connection requests. */
  scope?: readonly string[] | undefined;
  /** The user has to grant access at the provider. Default: follows from `type`. */
  authorize?: boolean | undefined;
  /** Shown to users who connect with their own OAuth2 app, which they must register it for. */
  redirectUri?: string | undefined;
};
