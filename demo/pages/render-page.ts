import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** The HTML document around the content of a page. */
export function renderPage(options: {
  title: string;
  content: Html;
  styles?: string[];
  /** Scripts, and the icon. */
  head?: Html;
  /** The app whose colours the page has. */
  app?: string | undefined;
}): Html {
  const { title, content, styles = [], head = '', app } = options;
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>${title}</title>
  ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
  ${head}
</head>
<body${app === undefined ? '' : html` data-app="${app}"`}>${content}</body>
</html>`;
}
