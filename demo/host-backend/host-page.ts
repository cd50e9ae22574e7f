import { html } from 'hono/html';
import { type Html, renderPage } from '../pages/render-page.ts';
import { checkbox, demoSettings, segments } from './page-controls.ts';
import { currentWorkspace } from './workspaces.ts';

/** What differs between the pages for Activepieces and Make. */
type Variant = {
  path: string;
  script: string;
  intro: string;
  account: Html;
  apps: { title: string; details: Html };
  /** Below the list of connections. */
  connectionsNote: Html;
  settings: Html;
  dataPanel: Html;
};

const empty = html``;
const customer = currentWorkspace.name;

const activepieces: Variant = {
  path: '/',
  script: '/host.js',
  intro: `Connect the tools that ${customer} already uses. What you type goes straight to the vault: this page never sees it.`,
  account: html`<label class="account">
        <span>Signed in as</span>
        <select id="user">
          <optgroup label="Customer">
            <option value="ada">Ada Marlow, editor</option>
            <option value="vic">Vic Osei, viewer</option>
          </optgroup>
          <optgroup id="admins" label="Platform admin"><option value="admin">Noor Adair, admin</option></optgroup>
        </select>
      </label>`,
  apps: {
    title: 'Apps',
    details: html`<label id="search" class="search" hidden>
                <span class="visually-hidden">Search apps</span>
                <input type="search" placeholder="Search apps" autocomplete="off" spellcheck="false" />
              </label>`,
  },
  connectionsNote: html`<p id="connections-rest" class="note" hidden></p>`,
  settings: demoSettings(
    segments('Scope', 'scope', { project: 'This project', platform: 'Whole platform' }),
    segments('OAuth2 sends back to', 'redirect', { instance: 'Instance', dialog: 'Dialog' }),
    checkbox('later', 'Allow “Set up later”', 'Saves a placeholder', false),
    'One connection per app',
  ),
  dataPanel: html`<section id="instance" class="panel controls" aria-labelledby="instance-title" hidden>
            <h2 id="instance-title">What the instance has</h2>
            <label class="row">
              <span>Global connections <small>Part of the platform’s plan</small></span>
              <input id="plan" type="checkbox" autocomplete="off" />
            </label>
            <div class="stack">
              <p id="bulk-text" class="note"></p>
              <button id="bulk" type="button" class="button small"></button>
            </div>
          </section>`,
};

const make: Variant = {
  path: '/make.html',
  script: '/make.js',
  intro: `Connect the tools that ${customer} already uses, this time in its team at Make. The dialog calls Make through this page’s server, so no token of Make is in the page.`,
  account: html`<p class="account">Signed in as Ada Marlow</p>`,
  apps: { title: 'Connection types', details: html`<p class="note">of the custom app <code id="kit"></code></p>` },
  connectionsNote: html`<p class="note">Rename, check or delete them with “Manage connections”. Make asks twice before it deletes what a scenario uses.</p>`,
  settings: demoSettings(empty, empty, empty, 'One connection per type'),
  dataPanel: empty,
};

export const hostPages = { activepieces, make };

/** The SaaS page that opens the dialog. */
export function hostPage(variant: Variant, { connectUrl, hasMake }: { connectUrl: string; hasMake: boolean }) {
  const { path, script, intro, account, apps, connectionsNote, settings, dataPanel } = variant;
  const link = (target: Variant, label: string) =>
    html`<a href="${target.path}" ${target.path === path ? html`aria-current="page"` : ''}>${label}</a>`;
  return renderPage({
    title: 'Integrations · Lumen',
    styles: ['page', 'parts', 'platforms', 'lists', 'controls', 'events', 'prompt'].map((name) => `/${name}.css`),
    head: html`<link rel="icon" href="/logo.svg" />
  <!-- The only tag that a page needs: it defines \`activepieces\`, which the page's script uses. -->
  <script src="${connectUrl}/connect.js"></script>
  <script type="module" src="${script}"></script>`,
    content: html`
    <header class="bar">
      <p class="brand"><img src="/logo.svg" alt="" width="28" height="28" /> Lumen</p>
      <p class="workspace">${customer}</p>
      <nav class="platforms" aria-label="Platform" data-has-make="${String(hasMake)}">
        ${link(activepieces, 'Activepieces')}
        ${link(make, 'Make')}
      </nav>
      ${account}
    </header>
    <main>
      <div class="intro">
        <h1>Integrations</h1>
        <p>${intro}</p>
      </div>
      <p id="status" class="status" role="status"></p>
      <div id="notice" class="notice" hidden>
        <strong>The dialog is not here yet.</strong>
        <span>Run <code>npm run build</code> in the project, then reload this page.</span>
      </div>
      <div class="columns">
        <div class="content">
          <section aria-labelledby="apps-title">
            <div class="section-head"><h2 id="apps-title">${apps.title}</h2> ${apps.details}</div>
            <ul id="apps" class="cards" aria-busy="true"></ul>
          </section>
          <section aria-labelledby="connections-title">
            <div class="section-head">
              <h2 id="connections-title" tabindex="-1">Connections</h2>
              <span id="connections-count" class="count"></span>
              <button id="manage" type="button" class="button small">Manage connections</button>
            </div>
            <div id="connections" class="panel"></div>
            ${connectionsNote}
          </section>
        </div>
        <aside aria-label="Demo settings">
          ${settings}
          <section class="panel events" aria-labelledby="events-title">
            <div class="section-head">
              <h2 id="events-title">Events of the dialog</h2>
              <button id="events-clear" type="button" class="button quiet small">Clear</button>
            </div>
            <div class="events-scroll" role="log" aria-labelledby="events-title">
              <p id="events-empty" class="empty">Nothing yet. Connect something.</p>
              <ol id="events"></ol>
            </div>
          </section>
          ${dataPanel}
        </aside>
      </div>
    </main>
    <footer class="about">
      <p>Lumen, its apps and its Make are invented, the dialog is real: this is the demo of activepieces-connect. Every state of it is in the <a href="/gallery">gallery</a>.</p>
    </footer>
    <dialog id="prompt" class="prompt" aria-labelledby="prompt-title"></dialog>
  `,
  });
}
