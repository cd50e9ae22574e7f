import { expect } from '@playwright/test';
import type { WebElement } from 'selenium-webdriver';
import { allowClosing } from './allow-closing.ts';
import { findElements } from './find-elements.ts';
import type { DriverSession, Place } from './session.ts';

/** An element that is looked up anew for each use, and waited for. */
export class Locator {
  readonly #session: DriverSession;
  readonly #place: Place;
  readonly #selector: string;
  /** The source of a regular expression for the whole name. */
  readonly #pattern: string | null;

  constructor(session: DriverSession, place: Place, selector: string, name?: string | RegExp) {
    this.#session = session;
    this.#place = place;
    this.#selector = selector;
    this.#pattern = typeof name === 'string' ? `^${escapeRegExp(name)}$` : (name?.source ?? null);
  }

  toString(): string {
    return `${this.#selector} ${this.#pattern ?? ''}`.trim();
  }

  /** Counted in the page: a handle cannot be made for an element that is about to go. */
  count(): Promise<number> {
    const script = `return (${findElements})(...arguments).length`;
    return this.#session.execute(this.#place, script, this.#selector, this.#pattern);
  }

  /** Waits until it is there and visible. */
  async waitFor(): Promise<void> {
    await this.#use(async () => undefined);
  }

  async waitUntilGone(): Promise<void> {
    await this.#session.retry(`${this} is gone`, async () => (await this.count()) === 0 || undefined);
  }

  /** A real click with the mouse, which may close the window or frame. */
  async click(): Promise<void> {
    await this.#prepareClick();
    await this.#use((element) => allowClosing(element.click()));
  }

  /** Replaces its text as a user does. WebDriver's own way needs focus(), which WebKit refuses to some frames. */
  async fill(text: string): Promise<void> {
    await this.click();
    await this.#session.press('Control+a', 'Backspace');
    await this.#session.type(text);
    // On a busy machine WebDriver is not always done when it says so.
    await expect.poll(() => this.value(), { message: `value of ${this}` }).toBe(text);
  }

  /** Chooses an option of a `<select>` by its label. */
  async choose(label: string): Promise<void> {
    await this.#prepareClick();
    await this.#use(async (element) => {
      await element.findElement({ xpath: `option[normalize-space() = "${label}"]` }).click();
    });
  }

  text(): Promise<string> {
    return this.#read((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  value(): Promise<string> {
    return this.#read((element) => (element as HTMLInputElement).value);
  }

  attribute(name: string): Promise<string> {
    return this.#read((element, attribute) => element.getAttribute(attribute) ?? '', name);
  }

  async expectText(text: string | RegExp): Promise<void> {
    const received = expect.poll(() => this.text(), { message: `text of ${this}` });
    await (typeof text === 'string' ? received.toContain(text) : received.toMatch(text));
  }

  async expectFocused(): Promise<void> {
    const isFocused = () => this.#read((element) => element === document.activeElement);
    await expect.poll(isFocused, { message: `${this} is focused` }).toBe(true);
  }

  /**
   * WebKit's driver scrolls the page, but no element in it. It clicks where the element was when it was asked: so the
   * element must be where it was before.
   */
  async #prepareClick(): Promise<void> {
    let lastPlace: string | null = null;
    const isReady = async () => {
      const place = await this.#read((element) => {
        element.scrollIntoView({ block: 'center' });
        const isLoading = document.querySelector('[aria-busy=true]') !== null;
        if (isLoading || element.getAttribute('aria-disabled') === 'true') return null;
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].join();
      });
      const isStill = place !== null && place === lastPlace;
      lastPlace = place;
      return isStill || undefined;
    };
    await this.#session.retry(`${this} is enabled, and does not move`, isReady);
  }

  #find(): Promise<WebElement[]> {
    return this.#session.execute(this.#place, `return (${findElements})(...arguments)`, this.#selector, this.#pattern);
  }

  /** Waits for it, and reads it in the page. */
  #read<Result>(read: (element: Element, given: string) => Result, given = ''): Promise<Result> {
    const script = `const [selector, pattern, given] = arguments;
const [element] = (${findElements})(selector, pattern);
return element ? [(${read})(element, given)] : null;`;
    return this.#session.retry(`${this} is visible`, async () => {
      const read = await this.#session.execute<[Result] | null>(
        this.#place,
        script,
        this.#selector,
        this.#pattern,
        given,
      );
      return read?.[0];
    });
  }

  async #use(action: (element: WebElement) => Promise<void>): Promise<void> {
    await this.#session.retry(`${this} is visible`, async () => {
      const [element] = await this.#find();
      if (!element) return undefined;
      await action(element);
      return true;
    });
  }
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
