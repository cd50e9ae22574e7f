import { html } from 'hono/html';

type Content = { kind: 'question'; token: string; client: string } | { kind: 'expired' };

/** The authorization page of Weaverly. */
export function weaverlyPage(content: Content) {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>Weaverly</title>
</head>
<body>
  <main>
    ${content.kind === 'expired' ? html`<h1>This request is not known any more</h1>` : question(content)}
  </main>
</body>
</html>`;
}

function question({ token, client }: Extract<Content, { kind: 'question' }>) {
  return html`<h1>Connect Weaverly with ${client}?</h1>
    <p>It would be able to read and change the patterns of <strong>Weavers of Harbour Lane</strong>.</p>
    <form method="post" action="/weaverly/oauth/authorize">
      <input type="hidden" name="oauth_token" value="${token}" />
      <button name="choice" value="allow">Allow</button>
      <button name="choice" value="deny">Deny</button>
    </form>`;
}
