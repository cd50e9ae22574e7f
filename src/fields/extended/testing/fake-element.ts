/** For tests: the part of the DOM that Preact needs, to inspect rendered output without a browser. */
export class FakeElement {
  childNodes: FakeElement[] = [];
  parentNode: FakeElement | null = null;
  attributes: Record<string, string> = {};
  listeners: Record<string, unknown> = {};
  data = '';
  readonly ownerDocument = fakeDocument;

  readonly localName: string;

  constructor(localName: string) {
    this.localName = localName;
  }

  get firstChild(): FakeElement | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): FakeElement | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  insertBefore(child: FakeElement, before: FakeElement | null): void {
    child.remove();
    const index = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(index, 0, child);
    child.parentNode = this;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes[name] = String(value);
  }

  removeAttribute(name: string): void {
    delete this.attributes[name];
  }

  addEventListener(name: string, listener: unknown): void {
    this.listeners[name] = listener;
  }

  /** Never inside of a form. */
  closest(): null {
    return null;
  }

  /** Itself and its descendants with this local name. */
  all(name: string): FakeElement[] {
    const inner = this.childNodes.flatMap((child) => child.all(name));
    return this.localName === name ? [this, ...inner] : inner;
  }

  get text(): string {
    return this.data + this.childNodes.map((child) => child.text).join('');
  }
}

const fakeDocument = {
  addEventListener() {},
  createElementNS: (_: unknown, name: string) => new FakeElement(name),
  createElement: (name: string) => new FakeElement(name),
  createTextNode(text: string) {
    const node = new FakeElement('#text');
    node.data = text;
    return node;
  },
};
