import { ConnectElement } from './connect-element.ts';
import { TAG_NAME } from './tag-name.ts';

/** A second copy of this module leaves the first one's definition alone. */
export function defineConnectElement(): void {
  const registry = globalThis.customElements;
  if (registry && !registry.get(TAG_NAME)) registry.define(TAG_NAME, ConnectElement);
}
