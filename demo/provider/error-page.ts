import { html } from 'hono/html';
import { renderPage } from './page.ts';
import type { Realm } from './realms.ts';

/** For authorization requests without a valid redirect URI (RFC 6749 4.1.2.1). */
export function errorPage(options: { realm?: Realm | undefined; code: string; description?: string | undefined }) {
  const { realm, code, description } = options;
  return renderPage({
    title: 'This request cannot be answered',
    realm,
    content: html`<h1>This request cannot be answered</h1>
      <p>${sentence(description ?? 'Something went wrong here.')}</p>
      <p class="quiet">Close this window and start again. If it happens again, send <code>${code}</code> to whoever runs the page that you came from.</p>`,
  });
}

/** Descriptions of OAuth2 errors are sentence fragments. */
function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
