/** The options of the call. */
export type DialogRequest = {
  pieceName: string;
  connectionName: string | undefined;
  displayName: string | undefined;
  allowSetupLater: boolean;
  /** The redirect URI of the user's own OAuth app. Default: the instance's redirect page. */
  redirectUrl: string | undefined;
};
