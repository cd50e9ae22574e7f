let current: HTMLLinkElement | undefined;
let requestedKey = '';

/** https only. The previous font stays until the new one is loaded, or for good if that fails. */
export function applyFont(url = '', family = ''): void {
  const key = url + family;
  if (key === requestedKey) return;
  requestedKey = key;
  const replace = (link?: HTMLLinkElement) => {
    // Another font was requested meanwhile.
    if (key !== requestedKey) return;
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
