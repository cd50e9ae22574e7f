/** The size that providers design their consent pages for. */
const POPUP_SIZE_PX = { width: 600, height: 720 };

/**
 * Needs the user activation. Centered over the current window; phones always open a tab.
 *
 * @returns undefined if the browser blocked it
 */
export function openSignInPopup(self: Window, url: string): Window | undefined {
  const { screen, screenX, screenY, outerWidth, outerHeight } = self;
  const width = Math.min(POPUP_SIZE_PX.width, screen.availWidth);
  const height = Math.min(POPUP_SIZE_PX.height, screen.availHeight);
  const left = Math.max(0, Math.round(screenX + (outerWidth - width) / 2));
  const top = Math.max(0, Math.round(screenY + (outerHeight - height) / 2));
  const popup = self.open(url, '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
  // Some blockers return a window that is already closed, and some webviews load the page into their only one.
  return popup && popup !== self.top && !popup.closed ? popup : undefined;
}

/** Shown until the authorization URL is known. It inherits our CSP, hence DOM nodes and CSSOM only. */
export function openWaitingPopup(self: Window, text: string): Window | undefined {
  const popup = openSignInPopup(self, 'about:blank');
  // Some browsers and blockers deny access to the document: then the window stays empty until the URL is known.
  try {
    if (popup) showText(popup, text);
  } catch {}
  return popup;
}

function showText({ document }: Window, text: string): void {
  document.title = text;
  document.documentElement.style.cssText = 'color-scheme:light dark;height:100%';
  document.body.style.cssText = 'display:grid;place-items:center;height:100%;margin:0;font:16px system-ui,sans-serif';
  document.body.append(text);
}

/**
 * Also while the window is loading, and while our own page ends.
 * @param closeUrl the address of a page that closes itself
 */
export function closeWindow(self: Window, popup: Window, closeUrl: string): void {
  // Firefox 153 ends the process of a page that navigates another window while it ends itself, all other pages of its
  // site included.
  if (isFirefox(self)) popup.close();
  // Chromium drops a close() while the window is loading, or if our process ends with the page.
  else popup.location.replace(closeUrl);
}

export function isFirefox({ navigator }: Window): boolean {
  return /Gecko\//.test(navigator.userAgent);
}

/** Also true for a window opened by a link, to which there is no handle. */
export function isOpenedBy(self: Window, source: MessageEventSource | null): boolean {
  try {
    return source !== null && 'opener' in source && source.opener === self;
  } catch {
    return false;
  }
}
