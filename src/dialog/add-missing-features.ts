/** For the oldest browsers that are supported. This page is our own. */
export function addMissingFeatures(): void {
  // Edge and Chrome before 120, Firefox before 115 and Safari before 17 do not have it.
  URL.canParse ??= (url, base) => {
    try {
      return new URL(url, base).href !== '';
    } catch {
      return false;
    }
  };
}
