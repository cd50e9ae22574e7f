import { html } from 'hono/html';
import { renderPage } from '../pages/render-page.ts';
import { harbourKit } from './definitions/index.ts';
import { demoTokens, teams } from './teams.ts';

/** For trying the API by hand, or with another client. */
export function aboutPage(publicUrl: string, appsUrl: string) {
  const title = 'The demo’s Make';
  return renderPage({
    title,
    content: html`<main>
    <h1>${title}</h1>
    <p>The part of Make's API that connections need. It is not Make, and not made by them.</p>
    <dl>
      <dt>API</dt><dd><code>${publicUrl}/api/v2</code></dd>
      <dt>Header</dt><dd><code>Authorization: Token ${demoTokens.harbourLane.token}</code></dd>
      <dt>Team</dt><dd><code>${teams.harbourLane}</code></dd>
    </dl>
    <h2>Connection types</h2>
    <ul>
      ${harbourKit.definitions.map(
        ({ label, type }, index) => html`<li><code>${harbourKit.app}-${index + 1}</code> ${label} (${type})</li>`,
      )}
    </ul>
    <p>Their credentials are on <a href="${appsUrl}">the page of the apps</a>.</p>
  </main>`,
  });
}
