import { html } from 'hono/html';

/** The last page of an authorization. It neither closes the window nor sends a message: clients have to poll the API. */
export function authorizedPage() {
  return renderPage('Connection authorized', html`<p>You can close this window.</p>`);
}

export function refusedPage(reason: string) {
  return renderPage(
    'The connection was not authorized',
    html`<p>${reason}</p>
      <p>You can close this window.</p>`,
  );
}

function renderPage(title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>${title}</title>
</head>
<body>
  <main>
    <h1>${title}</h1>
    ${content}
  </main>
</body>
</html>`;
}
