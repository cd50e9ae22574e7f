/** Properties that were set before the element was defined are its own, and hide the accessors of its class. */
export function upgradeProperties<Target extends HTMLElement>(element: Target, names: readonly (keyof Target)[]): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(element, name);
    if (!own) continue;
    delete element[name];
    element[name] = own.value;
  }
}
