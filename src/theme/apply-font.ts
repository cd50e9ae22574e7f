let current: HTMLLinkElement | undefined;
let asked = '';

/** From https only. A font that does not load changes nothing; the one before stays until the new one is there. */
export function applyFont(url = '', family = ''): void {
  const wanted = url + family;
  if (wanted === asked) return;
  asked = wanted;
  const replace = (link?: HTMLLinkElement) => {
    // Another was asked for while this one was on its way.
    if (wanted !== asked) return;
    const { style } = document.documentElement;
    current?.remove();
    current = link;
    if (link) style.setProperty('--ap-font', `${JSON.stringify(family)}, var(--ap-font-system)`);
    else style.removeProperty('--ap-font');
  };
  if (!family || !URL.canParse(url) || new URL(url).protocol !== 'https:') {
    replace();
    return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  link.onload = () => replace(link);
  document.head.append(link);
}
