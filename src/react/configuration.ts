import { type ConfigureOptions, configure } from 'activepieces-connect';

/** What a `ConnectProvider` shares with the hooks below it. One object for as long as it is mounted. */
export type Configuration = {
  /** Takes over the options of a commit, without configuring anything. */
  update(options: ConfigureOptions): void;
  /** Configures the loader if the value of the options has changed. */
  apply(): void;
  /**
   * Makes sure that the loader has these options, e.g. after another provider has configured it. The promise is that of
   * `configure()`: it rejects with `invalid_options`.
   */
  claim(): Promise<unknown>;
};

/** A page has one loader, but may have several providers. */
let owner: Configuration | undefined;

export function createConfiguration(): Configuration {
  let latest: ConfigureOptions;
  let appliedValue: string | undefined;
  let configured: Promise<unknown>;

  const configureUnless = (isCurrent: (value: string) => boolean) => {
    const value = identify(latest);
    if (isCurrent(value)) return;
    appliedValue = value;
    owner = configuration;
    configured = configure(withLatestToken());
  };
  /** The function is looked up when it is called: a new one at each render needs no new configuration. */
  const withLatestToken = (): ConfigureOptions => {
    if (typeof latest.jwtToken !== 'function') return latest;
    return {
      ...latest,
      jwtToken: () => {
        const { jwtToken } = latest;
        return typeof jwtToken === 'function' ? jwtToken() : (jwtToken as string);
      },
    };
  };
  const configuration: Configuration = {
    update(options) {
      latest = options;
    },
    apply: () => configureUnless((value) => value === appliedValue),
    claim() {
      configureUnless((value) => value === appliedValue && owner === configuration);
      return configured;
    },
  };
  return configuration;
}

/** Equal for options that mean the same. Of functions only that there is one. */
function identify(options: ConfigureOptions): string {
  return JSON.stringify(options, (_, value) => (typeof value === 'function' ? 'function' : value));
}
