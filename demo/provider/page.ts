import { html } from 'hono/html';
import type { Realm } from './realms.ts';

type Content = ReturnType<typeof html>;

/** The layout of every page: the app's logo and colour, and one card. */
export function renderPage(options: { title: string; realm?: Realm | undefined; content: Content }) {
  const { title, realm, content } = options;
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>${title}</title>
  <link rel="stylesheet" href="/assets/provider.css" />
  <link rel="stylesheet" href="/assets/choices.css" />
  <link rel="stylesheet" href="/brands.css" />
  ${realm ? html`<link rel="icon" href="/logos/${realm.appId}.svg" />` : ''}
</head>
<body ${realm ? html`data-app="${realm.appId}"` : ''}>
  <main>
    ${realm ? describeApp(realm) : ''}
    <div class="card">${content}</div>
    <p class="about">${realm ? `${realm.app.name} is invented: it` : 'This site'} is part of the activepieces-connect demo.</p>
  </main>
</body>
</html>`;
}

function describeApp({ appId, app, tenant }: Realm): Content {
  return html`<p class="app">
      <img src="/logos/${appId}.svg" alt="" width="40" height="40" />
      <span>${app.name}${tenant ? html` <small>${tenant}</small>` : ''}</span>
    </p>`;
}
