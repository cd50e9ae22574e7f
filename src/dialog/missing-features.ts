/** Edge and Chrome before 120, Firefox before 115 and Safari before 17 do not have it. This page is our own. */
URL.canParse ??= (url, base) => {
  try {
    return new URL(url, base).href !== '';
  } catch {
    return false;
  }
};
