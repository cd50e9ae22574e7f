import { cloudSite } from '../../demo/sites/cloud-site.ts';
import { FaultyServer } from '../../demo/testing/faulty-server.ts';

/** The demo's cloud, with apps that the test defines. */
export class TestCloud extends FaultyServer {
  /** By piece name. */
  apps: Record<string, { clientId: string }> = {};
  readonly #site = cloudSite(() => new Map(Object.entries(this.apps)));

  /** The parameter `edition` of every request for the apps. */
  get requestedEditions(): (string | null)[] {
    return this.requestsTo('GET /apps').map(({ query }) => query.get('edition'));
  }

  protected override serve(request: Request): Response | Promise<Response> {
    return this.#site.fetch(request);
  }
}
