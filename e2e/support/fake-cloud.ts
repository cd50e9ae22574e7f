import { pages } from './redirect-pages.ts';
import type { Site } from './stage.ts';

/** Stands for secrets.activepieces.com: the list of Activepieces' own OAuth2 apps, and where providers return to. */
export class FakeCloud {
  /** By piece name. */
  apps: Record<string, { clientId: string }> = {};
  /** The editions that were asked for. */
  readonly asked: (string | null)[] = [];
  /** In place of the list. */
  answer: ReturnType<Site>;

  readonly site: Site = (path, { url }) => {
    if (path === '/redirect') return { html: pages.cloud };
    if (path !== '/apps') return undefined;
    this.asked.push(new URL(url ?? '', 'http://x').searchParams.get('edition'));
    const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
    return this.answer ?? { html: JSON.stringify(this.apps), headers };
  };
}
