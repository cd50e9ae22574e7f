import { html, raw } from 'hono/html';

export type Content = ReturnType<typeof html>;

/** The HTML document around the content of a page. Attributes and paths are ours, so they are not escaped. */
export function renderPage(options: {
  title: string;
  content: Content;
  styles?: string[];
  scripts?: string[];
  icon?: string | undefined;
  /** The app whose colours the page has. */
  app?: string | undefined;
}): Content {
  const { title, content, styles = [], scripts = [], icon, app } = options;
  const links = [
    ...styles.map((href) => `<link rel="stylesheet" href="${href}" />`),
    ...scripts.map((src) => `<script type="module" src="${src}"></script>`),
    ...(icon === undefined ? [] : [`<link rel="icon" href="${icon}" />`]),
  ];
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>${title}</title>
  ${raw(links.join('\n  '))}
</head>
<body${app === undefined ? '' : html` data-app="${app}"`}>${content}</body>
</html>`;
}
