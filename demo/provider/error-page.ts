import { html } from 'hono/html';
import { page } from './page.ts';
import type { Realm } from './realms.ts';

/** For requests that cannot be answered by sending the user back: nobody knows where back is. */
export function errorPage(options: { realm?: Realm | undefined; code: string; description?: string | undefined }) {
  const { realm, code, description } = options;
  return page({
    title: 'This request cannot be answered',
    realm,
    content: html`<h1>This request cannot be answered</h1>
      <p>${sentence(description ?? 'Something went wrong here.')}</p>
      <p class="quiet">Close this window and start again. If it happens again, send <code>${code}</code> to whoever runs the page that you came from.</p>`,
  });
}

/** Descriptions of the standards' errors come as fragments. */
function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
