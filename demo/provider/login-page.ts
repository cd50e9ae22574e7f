import { html } from 'hono/html';
import { renderPage } from './page.ts';
import type { Realm } from './realms.ts';
import { findProviderUser, providerUsers } from './users.ts';

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
  return renderPage({
    title: `Sign in to ${realm.app.name}`,
    realm,
    content: html`<h1>Sign in</h1>
      <p>to connect ${realm.app.name} with <strong>${clientName}</strong></p>
      ${refused ? html`<p id="refusal" class="refusal" role="alert">No account has this email and password.</p>` : ''}
      <form method="post" action="${path}/login">
        <label for="email">Email</label>
        <input id="email" name="email" type="email" autocomplete="username" required value="${user?.email ?? email ?? ''}" ${invalid} />
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required value="${user?.password ?? ''}" ${invalid} />
        <button class="primary">Sign in</button>
      </form>
      <form method="post" action="${path}/deny"><button class="quiet">Cancel</button></form>
      <section class="accounts" aria-labelledby="accounts-title">
        <h2 id="accounts-title">Demo accounts</h2>
        <ul>${providerUsers.map(
          (account) => html`<li>
          <span><code>${account.email}</code> <code>${account.password}</code></span>
          <a href="${path}?as=${account.id}" aria-label="Fill in the details of ${account.name}">Fill in</a>
        </li>`,
        )}</ul>
      </section>`,
  });
}
