import { applyColorMode } from '../theme/apply-color-mode.ts';

/** No page is behind the card. Set through CSSOM, which the CSP allows, to keep it out of the first style sheet. */
const PAGE_STYLE =
  '--ap-backdrop:var(--ap-surface-sunken);background:var(--ap-surface-sunken);color-scheme:var(--ap-scheme)';

/** The colour mode is that of the system: there is no page around. */
export function styleHostedPage(): void {
  document.documentElement.style.cssText = PAGE_STYLE;
  applyColorMode();
}
