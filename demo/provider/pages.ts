import { html } from 'hono/html';
import { type Html, renderPage } from '../pages/render-page.ts';
import type { Realm } from './realms.ts';
import { findProviderUser, type ProviderUser, providerUsers } from './users.ts';

/** The layout of every page: the app's logo and colour, and one card. */
function providerPage(title: string, realm: Realm | undefined, card: Html) {
  return renderPage({
    title,
    app: realm?.appId,
    styles: ['/styles/provider.css', '/brands.css'],
    ...(realm && { head: html`<link rel="icon" href="/logos/${realm.appId}.svg" />` }),
    content: html`<main>
      ${realm ? describeApp(realm) : ''}
      <div class="panel">${card}</div>
      <p class="about note">${realm ? `${realm.app.name} is invented: it` : 'This site'} is part of the activepieces-connect demo.</p>
    </main>`,
  });
}

function describeApp({ appId, app, tenant }: Realm): Html {
  return html`<p class="app">
      <img src="/logos/${appId}.svg" alt="" width="40" height="40" />
      <span>${app.name}${tenant ? html` <small>${tenant}</small>` : ''}</span>
    </p>`;
}

export type LoginPage = {
  realm: Realm;
  /** The path of this interaction. */
  path: string;
  clientName: string;
  email?: string | undefined;
  /** A demo user whose details are to be filled in. */
  filled?: string | undefined;
  refused?: boolean | undefined;
};

export function loginPage({ realm, path, clientName, email, filled, refused }: LoginPage) {
  const user = findProviderUser(filled);
  const invalid = refused ? html`aria-invalid="true" aria-describedby="refusal"` : '';
  const account = ({ id, name, email: address, password }: ProviderUser) => html`<li>
          <span><code>${address}</code> <code>${password}</code></span>
          <a href="${path}?as=${id}" aria-label="Fill in the details of ${name}">Fill in</a>
        </li>`;
  return providerPage(
    `Sign in to ${realm.app.name}`,
    realm,
    html`<h1>Sign in</h1>
      <p>to connect ${realm.app.name} with <strong>${clientName}</strong></p>
      ${refused ? html`<p id="refusal" class="refusal" role="alert">No account has this email and password.</p>` : ''}
      <form method="post" action="${path}/login">
        <label for="email">Email</label>
        <input id="email" name="email" type="email" autocomplete="username" required value="${user?.email ?? email ?? ''}" ${invalid} />
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required value="${user?.password ?? ''}" ${invalid} />
        <button class="button primary">Sign in</button>
      </form>
      <form method="post" action="${path}/deny"><button class="button quiet">Cancel</button></form>
      <h2 id="accounts">Demo accounts</h2>
      <ul class="accounts" aria-labelledby="accounts">${providerUsers.map(account)}</ul>`,
  );
}

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
  return providerPage(
    `Connect ${app.name}`,
    realm,
    html`<h1><strong>${clientName}</strong> wants to use your ${app.name} account</h1>
      <p class="account"><span aria-hidden="true">${user.name.charAt(0)}</span> <b>${user.name} <small>${user.email}</small></b></p>
      <h2>It would be able to</h2>
      <ul class="scopes">${scopes.map((scope) => html`<li>${app.scopes[scope] ?? scope} <code>${scope}</code></li>`)}</ul>
      <div class="choice">
        <form method="post" action="${path}/allow"><button class="button primary">Allow</button></form>
        <form method="post" action="${path}/deny"><button class="button">Deny</button></form>
      </div>
      <form method="post" action="${path}/switch"><button class="button quiet">Use another account</button></form>
      <dl class="note">
        <div><dt>Client</dt><dd><code>${clientId}</code></dd></div>
        <div><dt>You go back to</dt><dd><code>${new URL(redirectUri).host}</code></dd></div>
      </dl>`,
  );
}

/** For authorization requests without a valid redirect URI (RFC 6749 4.1.2.1). */
export function errorPage(options: { realm?: Realm | undefined; code: string; description?: string | undefined }) {
  const { realm, code, description } = options;
  const title = 'This request cannot be answered';
  return providerPage(
    title,
    realm,
    html`<h1>${title}</h1>
      <p>${sentence(description ?? 'Something went wrong here.')}</p>
      <p class="note">Close this window and start again. If it happens again, send <code>${code}</code> to whoever runs the page that you came from.</p>`,
  );
}

/** Descriptions of OAuth2 errors are sentence fragments. */
function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
