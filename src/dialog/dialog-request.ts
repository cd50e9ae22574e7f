/** What the host page asked for. */
export type DialogRequest = {
  pieceName: string;
  connectionName: string | undefined;
  displayName: string | undefined;
  allowSetupLater: boolean;
  /** Where providers return to, for the user's own OAuth2 app. Default the instance's page. */
  redirectUrl: string | undefined;
};
