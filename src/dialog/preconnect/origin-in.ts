/** The origin of the http(s) URL in a fragment, which the loader adds. Undefined for every other fragment. */
export function originIn(fragment: string): string | undefined {
  return /^#(https?:\/\/[^/?#@\s]+)(?:\/|$)/.exec(fragment)?.[1];
}
