import type { ConnectElementEventMap } from './events.ts';

/** With the types of its own events. */
interface EventfulElement extends HTMLElement {
  addEventListener<Type extends keyof ConnectElementEventMap>(
    type: Type,
    listener: (this: this, event: ConnectElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** A server has no elements, but may import this module. */
const Base = (globalThis.HTMLElement ?? class {}) as unknown as new () => EventfulElement;

/** A form-associated element with a name and a value, like an input. Without a value the form has no entry for it. */
export class FormValueElement extends Base {
  static readonly formAssociated = true;

  readonly #internals = this.attachInternals();
  #value: string | undefined;

  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** The name (externalId) of the connection. At first the attribute `value`. */
  get value(): string {
    return this.#value ?? this.getAttribute('value') ?? '';
  }
  set value(value: string) {
    this.#value = value;
    this.updateFormValue();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  formResetCallback(): void {
    this.#value = undefined;
    this.updateFormValue();
  }

  /** The browser restores the form, e.g. after the user went back. */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected updateFormValue(): void {
    this.#internals.setFormValue(this.value || null);
  }
}
