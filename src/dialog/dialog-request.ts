/** The options of the call that every form has. */
export type FormOptions = {
  connectionName: string | undefined;
  displayName: string | undefined;
  allowSetupLater: boolean;
  /** The redirect URI of the user's own OAuth app. Default: the instance's redirect page. */
  redirectUrl: string | undefined;
};

/** What a form is for. */
export type DialogRequest = FormOptions & { pieceName: string };
