import { html } from 'hono/html';
import { renderPage } from '../pages/render-page.ts';

/** The last page of an authorization. It neither closes the window nor sends a message: clients have to poll the API. */
export function lastPage(refusal?: string) {
  const title = refusal === undefined ? 'Connection authorized' : 'The connection was not authorized';
  return renderPage({
    title,
    content: html`<main><h1>${title}</h1><p>${refusal ?? ''}</p><p>You can close this window.</p></main>`,
  });
}
