import { type ConfigureOptions, configure } from 'activepieces-connect';

/** What a `ConnectProvider` shares with the hooks below it. One object for as long as it is mounted. */
export type Configuration = {
  /** Takes over the options of a commit, without configuring anything. */
  update(options: ConfigureOptions): void;
  /**
   * To be called after each commit: configures the loader if the value of the options has changed. Not over another
   * provider that is mounted, whose dialog may be open; `claim()` makes up for it.
   */
  apply(): void;
  unmount(): void;
  /**
   * Makes sure that the loader has these options, e.g. after another provider has configured it. The promise is that of
   * `configure()`: it rejects with `invalid_options`.
   */
  claim(): Promise<unknown>;
};

/** A page has one loader, but may have several providers: the one that has configured it last. */
let owner: Configuration | undefined;
const mounted = new Set<Configuration>();

export function createConfiguration(): Configuration {
  let latest: ConfigureOptions;
  let appliedValue: string | undefined;
  let configured: Promise<unknown>;

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
    apply() {
      mounted.add(configuration);
      if (owner === configuration || !owner || !mounted.has(owner)) void configuration.claim();
    },
    unmount: () => mounted.delete(configuration),
    claim() {
      const value = identify(latest);
      if (value !== appliedValue || owner !== configuration) {
        appliedValue = value;
        owner = configuration;
        configured = configure(withLatestToken());
      }
      return configured;
    },
  };
  return configuration;
}

/** Equal for options that mean the same. Of functions only that there is one. */
function identify(options: ConfigureOptions): string {
  return JSON.stringify(options, (_, value) => (typeof value === 'function' ? 'function' : value));
}
