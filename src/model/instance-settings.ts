/** What the instance says of its look and its OAuth2 redirect page. */
export type InstanceSettings = {
  primaryColor?: string;
  /** Values of `{{name}}` in descriptions (contract 3.8). */
  variables?: Record<string, string>;
};
