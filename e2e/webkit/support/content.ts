import { Locator } from './locator.ts';
import type { DriverSession, Place } from './session.ts';

/** A window's page, or a frame in it. */
export class DriverContent {
  readonly #session: DriverSession;
  readonly #place: Place;

  constructor(session: DriverSession, handle: string, frames: readonly string[] = []) {
    this.#session = session;
    this.#place = { handle, frames };
  }

  frame(selector: string): DriverContent {
    return new DriverContent(this.#session, this.#place.handle, [...this.#place.frames, selector]);
  }

  goto(url: string): Promise<void> {
    return this.#navigate(() => this.#session.driver.get(url));
  }

  back(): Promise<void> {
    return this.#navigate(() => this.#session.driver.navigate().back());
  }

  reload(): Promise<void> {
    return this.#navigate(() => this.#session.driver.navigate().refresh());
  }

  /** Only of a window. */
  close(): Promise<void> {
    return this.#navigate(() => this.#session.driver.close());
  }

  /** Runs a function in the page; its argument and its result are copied as JSON. It has no user activation. */
  async evaluate<Argument, Result>(
    run: string | ((argument: Argument) => Result | Promise<Result>),
    argument?: Argument,
  ): Promise<Result> {
    const called = typeof run === 'string' ? `(${run})` : `(${run})(given)`;
    const script = `const [given, done] = arguments;
(async () => ${called})().then(
  (value) => done([JSON.stringify(value) ?? null]),
  (error) => done([null, String(error)]));`;
    await this.#session.enter(this.#place);
    const { driver } = this.#session;
    const [result, failure] = await driver.executeAsyncScript<[string | null, string?]>(script, argument);
    if (failure) throw new Error(failure);
    return result === null ? (undefined as Result) : JSON.parse(result);
  }

  async click(selector: string): Promise<void> {
    await this.locator(selector).click();
  }

  url(): Promise<string> {
    return this.evaluate('location.href');
  }

  /** The windows of the session, by the names that Playwright has for them. */
  context(): { pages(): Promise<string[]> } {
    return { pages: () => this.#session.windows() };
  }

  async isOpen(): Promise<boolean> {
    return (await this.#session.windows()).includes(this.#place.handle);
  }

  /** Performs `opener` and returns the window that it opens. */
  async opened(opener: () => Promise<unknown>): Promise<DriverContent> {
    const before = await this.#session.windows();
    await opener();
    return this.#session.retry('a window opens', async () => {
      const handle = (await this.#session.windows()).find((one) => !before.includes(one));
      return handle === undefined ? undefined : new DriverContent(this.#session, handle);
    });
  }

  /** What a user can see and reach; the name is the label or the whole text. */
  locator(selector: string, name?: string | RegExp): Locator {
    return new Locator(this.#session, this.#place, selector, name);
  }

  button(name: string | RegExp): Locator {
    return this.locator('button, summary, [role=button]', name);
  }

  link(name: string | RegExp): Locator {
    return this.locator('a[href]', name);
  }

  heading(name: string | RegExp): Locator {
    return this.locator('h1, h2, h3', name);
  }

  /** An input, by its label; those of optional fields have the suffix "optional". */
  field(label: string): Locator {
    return this.locator('input, select, textarea', new RegExp(`^${label}( optional)?$`));
  }

  get alert(): Locator {
    return this.locator('[role=alert]');
  }

  async #navigate(command: () => Promise<void>): Promise<void> {
    await this.#session.enter(this.#place);
    await command();
    this.#session.leave();
  }
}
