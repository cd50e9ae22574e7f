import type { Stage } from './stage.ts';

/** How the page includes the loader: by a script tag, or as an ES module through an import map. */
export type LoaderEntry = 'script' | 'module';

const loaderTags: Record<LoaderEntry, (stage: Stage) => string> = {
  script: (stage) => `<script src="${stage.url('connect', '/connect.js')}"></script>`,
  module: (stage) => {
    const imports = { 'activepieces-connect': stage.url('connect', '/connect.mjs') };
    return `<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">import * as loader from 'activepieces-connect'; window.activepieces = loader;</script>`;
  },
};

/** A page with the loader and a button that provides user activation. */
export const hostHtml = (stage: Stage, extra = '', entry: LoaderEntry = 'script') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title>
${loaderTags[entry](stage)}${extra}</head>
<body><main><h1>Host</h1><button id="run">Run</button></main></body></html>`;
