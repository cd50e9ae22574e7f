import { html } from 'hono/html';
import { createPieceCatalogue } from '../instance/piece-catalogue.ts';
import { renderPage } from '../pages/render-page.ts';
import { pieces } from '../pieces/index.ts';
import type { SiteUrls } from '../sites/site-urls.ts';
import { type CredentialSet, credentialSetsWithClients } from './credentials.ts';

/** Apps that only Make has connections for. */
const appsOfMake = [
  { app: 'cedarpost', displayName: 'Cedarpost' },
  { app: 'copperline', displayName: 'Copperline' },
  { app: 'weaverly', displayName: 'Weaverly' },
];

/** A page with the credentials of all apps. */
export function describeCredentials(urls: SiteUrls) {
  const apps = [...createPieceCatalogue(() => pieces).newest(), ...appsOfMake];
  return renderPage({
    title: 'Demo credentials',
    styles: ['/styles/credentials.css'],
    content: html`<main>
    <h1>Demo credentials</h1>
    <p>These apps are invented. They accept exactly what is on this page, and refuse everything else.</p>
    ${apps.map(({ app, displayName }) => describeApp(displayName, app, credentialSetsWithClients(app, urls)))}
  </main>`,
  });
}

function describeApp(displayName: string, app: string, sets: CredentialSet[]) {
  return html`<section>
      <img src="/logos/${app}.svg" alt="" width="48" height="48" />
      <div><h2>${displayName}</h2>${sets.length > 0 ? sets.map(describeSet) : html`<p>Needs no credentials here.</p>`}</div>
    </section>`;
}

function describeSet({ title, fields }: CredentialSet) {
  return html`${title ? html`<h3>${title}</h3>` : ''}
        <dl>${fields.map(({ label, value }) => html`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl>`;
}
