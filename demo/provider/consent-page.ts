import { html } from 'hono/html';
import { renderPage } from './page.ts';
import type { Realm } from './realms.ts';
import type { ProviderUser } from './users.ts';

export type ConsentPage = {
  realm: Realm;
  path: string;
  user: ProviderUser;
  clientName: string;
  clientId: string;
  scopes: string[];
  redirectUri: string;
};

export function consentPage({ realm, path, user, clientName, clientId, scopes, redirectUri }: ConsentPage) {
  const { app } = realm;
  return renderPage({
    title: `Connect ${app.name}`,
    realm,
    content: html`<h1><strong>${clientName}</strong> wants to use your ${app.name} account</h1>
      <p class="account"><span aria-hidden="true">${user.name.charAt(0)}</span> <b>${user.name} <small>${user.email}</small></b></p>
      <h2>It would be able to</h2>
      <ul class="scopes">${scopes.map((scope) => html`<li>${app.scopes[scope] ?? scope} <code>${scope}</code></li>`)}</ul>
      <div class="choice">
        <form method="post" action="${path}/allow"><button class="primary">Allow</button></form>
        <form method="post" action="${path}/deny"><button>Deny</button></form>
      </div>
      <form method="post" action="${path}/switch" class="switch"><button class="quiet">Use another account</button></form>
      <dl class="quiet">
        <div><dt>Client</dt><dd><code>${clientId}</code></dd></div>
        <div><dt>You go back to</dt><dd><code>${new URL(redirectUri).host}</code></dd></div>
      </dl>`,
  });
}
