import { fileURLToPath } from 'node:url';
import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';

/** A stock Firefox over WebDriver BiDi, with the defaults of its users. `environment.spec.ts` proves them. */
export const firefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  // It would apply to windows that a page opens, too, which must have the size that they ask for. See adapt-page.ts.
  viewport: null,
  launchOptions: {
    executablePath: fileURLToPath(new URL('launch.mjs', import.meta.url)),
    // For set-preference.mjs.
    args: ['--remote-allow-system-access'],
    env: {
      ...process.env,
      // Firefox refuses to start as root in the home folder of another user.
      ...(process.getuid?.() === 0 && { HOME: '/root' }),
      MOZ_HEADLESS_WIDTH: '1600',
      MOZ_HEADLESS_HEIGHT: '1200',
    },
    firefoxUserPrefs: {
      // Playwright's profile switches both off: popup blocking, and Total Cookie Protection.
      'dom.disable_open_during_load': true,
      'network.cookie.cookieBehavior': 5,
      // Without them clicks and scrolling end at the border of a frame of another site.
      'remote.events.async.mouse.enabled': true,
      'remote.events.async.wheel.enabled': true,
      // A process and a page that are made ahead of need: a tenth of what a test takes.
      'dom.ipc.processPrelaunch.enabled': false,
      'browser.newtab.preload': false,
      // Requests of the browser itself: icons of pages, experiments, and lists.
      'browser.chrome.site_icons': false,
      'nimbus.rollouts.enabled': false,
      'services.settings.server': 'data:,',
    },
  },
} satisfies Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;
