import { readFileSync } from 'node:fs';
import type { Stage } from './stage.ts';

const vue = readFileSync(new URL('../../node_modules/vue/dist/vue.esm-browser.prod.js', import.meta.url), 'utf8');

/**
 * A page with the real Vue, the packed files and no bundler. Its app has a component that uses `useConnect()`, with the
 * options in `window.options`, and a button that unmounts it.
 */
export function serveVuePage(stage: Stage, { locale = 'en' } = {}): void {
  const html = vueHtml(stage, locale);
  stage.sites.host = (path) => (path === '/' ? { html } : undefined);
  stage.sites.vue = () => ({
    html: vue,
    headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' },
  });
}

function vueHtml(stage: Stage, locale: string): string {
  const imports = {
    vue: stage.url('vue', '/vue.js'),
    'activepieces-connect': stage.url('connect', '/connect.mjs'),
    'activepieces-connect/vue': stage.url('connect', '/vue.mjs'),
  };
  const options = {
    instanceUrl: stage.url('instance'),
    dialogUrl: stage.url('connect', '/embed/index.html'),
    jwtToken: 'jwt-1',
    preload: false,
    embedding: { locale },
  };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Vue</title>
<script type="importmap">${JSON.stringify({ imports })}</script></head>
<body><div id="app"></div><script type="module">
import { createApp, reactive, ref } from 'vue';
import { connectPlugin, useConnect } from 'activepieces-connect/vue';

const Connect = {
  setup() {
    const { connect, connections, ...state } = useConnect();
    const start = (method) => {
      window.outcome = 'pending';
      const promise = method(window.options);
      promise.then((value) => { window.outcome = value; }, ({ code }) => { window.outcome = code; });
      return promise;
    };
    return { connect: () => start(connect), connections: () => start(connections), ...state };
  },
  template: \`<button @click="connect">Open</button><button @click="connections">List</button>
<output>{{ [status, result?.name, error?.code].filter(Boolean).join(' ') }}</output>\`,
};
const isShown = ref(true);
const configuration = reactive(${JSON.stringify(options)});
const handled = [];
const app = createApp({
  components: { Connect },
  setup: () => ({ isShown }),
  template: '<Connect v-if="isShown" />',
});
app.config.errorHandler = (error, _, info) => handled.push([error.code, info]);
app.use(connectPlugin, configuration);
app.mount('#app');
window.vueApp = { app, configuration, handled, unmount() { isShown.value = false; } };
</script></body></html>`;
}

declare global {
  interface Window {
    outcome?: unknown;
    options?: object;
    vueApp?: {
      app: { unmount(): void };
      configuration: { locale?: string; instanceUrl: string; embedding: { locale: string } };
      /** By the app's `errorHandler`: the error's code, and where it comes from. */
      handled: [code: string, info: string][];
      unmount(): void;
    };
  }
}
