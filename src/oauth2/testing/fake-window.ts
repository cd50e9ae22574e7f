/** A popup as its opener sees it. */
export class FakePopup {
  closed = false;
  opener: unknown;
  readonly visited: string[];
  readonly received: unknown[] = [];
  readonly location = { replace: (url: string) => void this.visited.push(url) };

  constructor(url: string, opener: unknown) {
    this.visited = [url];
    this.opener = opener;
  }

  get document() {
    return { title: '', documentElement: { style: {} }, body: { style: {}, append: () => undefined } };
  }

  close(): void {
    this.closed = true;
  }

  postMessage(message: unknown): void {
    this.received.push(message);
  }
}

/** The dialog's window, for code that opens popups and receives messages. */
export class FakeWindow extends EventTarget {
  readonly screen = { availWidth: 1280, availHeight: 1024 };
  readonly screenX = 0;
  readonly screenY = 0;
  readonly outerWidth = 1280;
  readonly outerHeight = 1024;
  readonly localStorage = { setItem: () => undefined, removeItem: () => undefined };
  navigator = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0' };
  readonly popups: FakePopup[] = [];
  blocksPopups = false;
  readonly top = this;

  open(url: string): FakePopup | null {
    if (this.blocksPopups) return null;
    const popup = new FakePopup(url, this);
    this.popups.push(popup);
    return popup;
  }

  get popup(): FakePopup {
    return this.popups.at(-1) as FakePopup;
  }

  receive(data: unknown, source: unknown, origin: string): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
  }

  asWindow(): Window {
    return this as unknown as Window;
  }
}
