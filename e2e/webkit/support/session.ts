import { type WebDriver, error as webDriverErrors } from 'selenium-webdriver';
import { allowClosing } from './allow-closing.ts';
import { KEYS, type KeyName, keysOf } from './keys.ts';

/** A window, and the selectors of the frames that lead into it. */
export type Place = { readonly handle: string; readonly frames: readonly string[] };

/** Errors of a page that is changing: what is looked for may be there in an instant. */
const TRANSIENT_ERRORS = [
  webDriverErrors.ElementClickInterceptedError,
  webDriverErrors.ElementNotInteractableError,
  webDriverErrors.JavascriptError,
  webDriverErrors.NoSuchElementError,
  webDriverErrors.NoSuchFrameError,
  webDriverErrors.NoSuchWindowError,
  webDriverErrors.StaleElementReferenceError,
];

const TIMEOUT_MS = 15_000;
const POLL_INTERVAL_MS = 30;

/**
 * A running WebKit. WebDriver has one current window and frame, and WebKit gives the focus to the frame that it
 * switches to: so it switches only if another one is asked for, and the keyboard types where the focus is.
 */
export class DriverSession {
  readonly driver: WebDriver;
  #current: Place | undefined;

  constructor(driver: WebDriver) {
    this.driver = driver;
  }

  /** Switches to a window or frame, unless it is the current one. */
  async enter(place: Place): Promise<void> {
    if (this.#current === place) return;
    this.leave();
    await this.driver.switchTo().window(place.handle);
    await this.driver.switchTo().defaultContent();
    for (const selector of place.frames) {
      await this.driver.switchTo().frame(await this.driver.findElement({ css: selector }));
    }
    this.#current = place;
  }

  /** The next command switches anew, e.g. because the frame has been replaced. */
  leave(): void {
    this.#current = undefined;
  }

  /** Runs the body of a function; elements may be in its arguments and its result. */
  async execute<Result>(place: Place, script: string, ...given: unknown[]): Promise<Result> {
    await this.enter(place);
    return this.driver.executeScript<Result>(script, ...given);
  }

  /** Repeats `attempt` while it returns undefined or finds the page changing. */
  async retry<Result>(description: string, attempt: () => Promise<Result | undefined>): Promise<Result> {
    let lastError: unknown;
    const passed = async () => {
      try {
        const result = await attempt();
        return result === undefined ? undefined : { result };
      } catch (error) {
        if (!TRANSIENT_ERRORS.some((kind) => error instanceof kind)) throw error;
        lastError = error;
        this.leave();
        return undefined;
      }
    };
    const message = () => `${description}${lastError ? `: ${lastError}` : ''}`;
    try {
      const { result } = (await this.driver.wait(passed, TIMEOUT_MS, '', POLL_INTERVAL_MS)) as { result: Result };
      return result;
    } catch (error) {
      throw error instanceof webDriverErrors.TimeoutError
        ? new Error(`Not within ${TIMEOUT_MS} ms: ${message()}`)
        : error;
    }
  }

  windows(): Promise<string[]> {
    return this.driver.getAllWindowHandles();
  }

  /** Real keys, which arrive where the focus is; nothing is switched to. */
  async press(...names: KeyName[]): Promise<void> {
    for (const name of names) {
      const actions = this.driver.actions();
      for (const key of KEYS[name]) actions.keyDown(key);
      for (const key of KEYS[name].toReversed()) actions.keyUp(key);
      await allowClosing(actions.perform());
    }
  }

  async type(text: string): Promise<void> {
    const actions = this.driver.actions();
    for (const key of keysOf(text)) actions.keyDown(key).keyUp(key);
    await actions.perform();
  }
}
