import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../support/browsers/webkit.mjs';
import { freePort } from '../../support/free-port.ts';
import { startDisplay } from './display.ts';

/** WebKitWebDriver on a display of its own. */
export type DriverProcess = {
  /** Starts a browser with an empty profile. */
  startSession(): Promise<WebDriver>;
  stop(): void;
};

/** Tracking prevention is what Safari's users have; MiniBrowser starts without it. */
const BROWSER_ARGUMENTS = ['--automation', '--enable-itp=true'];

export async function startDriver(): Promise<DriverProcess> {
  const { driver, browser, display: xvfb, windowManager } = findWebKit();
  if (!driver || !browser || !xvfb || !windowManager) {
    throw new Error('WebKit is not installed. Run: node e2e/support/browsers/ensure.mjs webkit');
  }
  const display = await startDisplay(xvfb, windowManager);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], { env: display.environment, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isUp, { message: 'WebKitWebDriver answers', intervals: [20] }).toBe(true);

  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: BROWSER_ARGUMENTS },
  };
  return {
    async startSession() {
      const session = await new Builder().usingServer(url).withCapabilities(new Capabilities(capabilities)).build();
      await session.manage().setTimeouts({ script: 20_000, pageLoad: 30_000 });
      return session;
    },
    stop() {
      server.kill();
      display.stop();
    },
  };
}
