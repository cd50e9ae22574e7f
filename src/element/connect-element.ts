import type {
  ConfigureOptions,
  ConnectError,
  ConnectEvent,
  ConnectOptions,
  ConnectResult,
  JwtToken,
} from 'activepieces-connect';
import { configurationAttributes, configureBy } from './configuration.ts';
import { dispatch } from './events.ts';
import { FormValueElement } from './form-value-element.ts';
import { openElementDialog } from './open-element-dialog.ts';
import { isTriggered, renderTrigger } from './trigger.ts';
import { upgradeProperties } from './upgrade-properties.ts';

/**
 * `<activepieces-connect>`: a button in it opens the dialog. In a form its value is the name (externalId) of the
 * connection. Attributes, properties and events: docs/custom-element.md.
 */
export class ConnectElement extends FormValueElement {
  static readonly observedAttributes = ['label', 'value', ...configurationAttributes];
  /** The default of `dialog-url`. */
  static dialogUrl: string | undefined;

  readonly #observer = new MutationObserver(() => this.#render());
  #button: Element | undefined;
  #call: AbortController | undefined;
  #jwtToken: JwtToken | undefined;
  #configureOptions: Partial<ConfigureOptions> | undefined;
  #connectOptions: Omit<ConnectOptions, 'signal'> | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.defaultPrevented || !isTriggered(event, this)) return;
      // A button without a type would submit its form.
      event.preventDefault();
      void this.open();
    });
  }

  /** In place of `token-url`: a JWT, or a function that fetches a fresh one. */
  get jwtToken(): JwtToken | undefined {
    return this.#jwtToken;
  }
  set jwtToken(token: JwtToken | undefined) {
    this.#jwtToken = token;
    this.#configureSoon();
  }

  /** Options of `configure()` that have no attribute. Assign a new object to change them; attributes go first. */
  get configureOptions(): Partial<ConfigureOptions> | undefined {
    return this.#configureOptions;
  }
  set configureOptions(options: Partial<ConfigureOptions> | undefined) {
    this.#configureOptions = options;
    this.#configureSoon();
  }

  /** Options of `connect()` that have no attribute; attributes go first. */
  get connectOptions(): Omit<ConnectOptions, 'signal'> | undefined {
    return this.#connectOptions;
  }
  set connectOptions(options: Omit<ConnectOptions, 'signal'> | undefined) {
    this.#connectOptions = options;
  }

  /**
   * What a click on the button does. Call it directly in a click handler.
   *
   * @returns the connection, undefined if there is none. Rejects after an `error` event that nobody has handled.
   */
  async open(): Promise<ConnectResult> {
    this.#call?.abort();
    const call = new AbortController();
    this.#call = call;
    // A call that another has taken the place of is over for the page.
    const emit: typeof dispatch = (...event) => this.#call !== call || dispatch(...event);
    try {
      const onEvent = (event: ConnectEvent) => emit(this, 'progress', event);
      const { connection } = await openElementDialog(this, this.#configure(), { signal: call.signal, onEvent });
      if (connection && this.#call === call) this.value = connection.name;
      if (connection) emit(this, 'connected', connection);
      else emit(this, 'closed', null);
      return { connection };
    } catch (error) {
      const isAborted = call.signal.aborted;
      call.abort();
      if (isAborted) emit(this, 'closed', null);
      else if (emit(this, 'error', error as ConnectError)) throw error;
      return { connection: undefined };
    }
  }

  /** Closes the dialog, if it is open. */
  close(): void {
    this.#call?.abort();
  }

  connectedCallback(): void {
    upgradeProperties(this, ['jwtToken', 'configureOptions', 'connectOptions', 'name', 'value']);
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
    this.#render();
    this.updateFormValue();
    this.#configureSoon();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    // Not if it is only moved.
    queueMicrotask(() => {
      if (!this.isConnected) this.close();
    });
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'label') this.#render();
    else if (name === 'value') this.updateFormValue();
    else this.#configureSoon();
  }

  #render(): void {
    this.#button = renderTrigger(this, this.#button);
    this.#observer.takeRecords();
  }

  #configure() {
    const { configureOptions, jwtToken } = this;
    return configureBy(this, { configureOptions, jwtToken, dialogUrl: ConnectElement.dialogUrl });
  }

  /** Before the click, so that the dialog is preloaded, and when all attributes and properties are set. */
  #configureSoon(): void {
    queueMicrotask(() => {
      try {
        if (this.isConnected) this.#configure();
      } catch {
        // The click reports it: a framework may set what is missing in the meantime.
      }
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'activepieces-connect': ConnectElement;
  }
}
