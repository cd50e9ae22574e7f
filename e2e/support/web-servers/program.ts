/** What the files in examples/hosting are filled in with. */
export type Setting = {
  /** A new folder, which is removed afterwards. */
  folder: string;
  port: number;
  /** Contains `activepieces-connect/VERSION/`. */
  wwwFolder: string;
  /** A copy of the build's files. */
  distFolder: string;
  /** The page that may show the dialog. */
  hostOrigin: string;
  /** Host and port of the instance. */
  upstream: string;
};

export type Program = {
  path: string | undefined;
  /** Writes the configuration, and returns the program's arguments and environment. */
  configure(setting: Setting): { args: string[]; env: Record<string, string> };
  /** What it writes to stderr as soon as it listens. */
  ready: string;
};
