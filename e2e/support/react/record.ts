/** What callbacks and promises of the page were given, by name. */
export function recordValue(name: string, value: unknown): void {
  globalThis.recorded ??= {};
  globalThis.recorded[name] = [...(globalThis.recorded[name] ?? []), value];
}

declare global {
  var recorded: { [name: string]: unknown[] } | undefined;
}
