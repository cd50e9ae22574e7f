import type { Page } from '@playwright/test';
import type { ConfigureOptions, ConnectOptions } from '../../src/loader/index.ts';
import { pieceNames } from '../sites/instance-site.ts';
import type { SiteOrigins } from '../sites/start-sites.ts';
import type { Target } from '../targets.ts';

declare global {
  interface Window {
    activepieces: typeof import('../../src/loader/index.ts');
  }
}

const JWT_TOKEN = 'jwt-1';

/** Opens the host page, and prepares what its button does. */
export async function openHostPage(page: Page, origins: SiteOrigins, target: Target, clickMark: string): Promise<void> {
  await page.goto(`${origins.host}/`);
  // The time of the event, not of its listener: until a busy page runs it, the user waits as well.
  await page.evaluate((mark) => {
    const markClick = ({ timeStamp }: Event) => performance.mark(mark, { startTime: timeStamp });
    document.getElementById('open')?.addEventListener('click', markClick);
  }, clickMark);
  const { connect, preload = false } = target;
  if (connect) await prepareLoader(page, configuration(origins, preload), connect);
  else await prepareFloor(page, floorUrl(origins));
}

const configuration = ({ instance, cloud }: SiteOrigins, preload: ConfigureOptions['preload']) =>
  ({ instanceUrl: instance, cloudOAuth2Url: cloud, jwtToken: JWT_TOKEN, preload }) as ConfigureOptions;

const prepareLoader = (page: Page, configure: ConfigureOptions, connect: ConnectOptions) =>
  page.evaluate(
    async ([configureOptions, connectOptions]) => {
      await window.activepieces.configure(configureOptions);
      document.getElementById('open')?.addEventListener('click', () => {
        void window.activepieces.connect(connectOptions);
      });
    },
    [configure, connect] as const,
  );

function floorUrl({ connect, instance }: SiteOrigins): string {
  const parameters = new URLSearchParams({
    instanceUrl: instance,
    jwtToken: JWT_TOKEN,
    pieceName: pieceNames.secret,
  });
  return `${connect}/floor/index.html#${parameters}`;
}

const prepareFloor = (page: Page, url: string) =>
  page.evaluate((src) => {
    document.getElementById('open')?.addEventListener('click', () => {
      const frame = Object.assign(document.createElement('iframe'), { src, width: '480', height: '320' });
      document.body.append(frame);
      frame.focus();
    });
  }, url);
