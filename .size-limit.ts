/** Budgets of everything that is downloaded, compressed with Brotli: docs/performance.md. */
import { readdirSync } from 'node:fs';

const assets = 'dist/embed/assets';

/** Every file here has a budget: a new language needs no line. */
const languages = readdirSync('src/i18n/locales')
  .map((file) => file.replace('.json', ''))
  .filter((language) => language !== 'en');

/** A hash has six characters, and so `zh-` is not the beginning of `zh-TW-`. */
const fileOf = (chunk: string) => `${assets}/${chunk}-??????.js`;

type Budget = { name: string; path: string | string[]; limit: string };

const budgets: Budget[] = [
  { name: 'loader (script tag)', path: 'dist/connect.js', limit: '4 kB' },
  { name: 'loader (ES module, which your bundler minifies)', path: 'dist/connect.mjs', limit: '10.1 kB' },
  { name: 'hosted page for the script tag', path: 'dist/connect-hosted.js', limit: '3.3 kB' },
  { name: 'React entry, without React and the loader', path: 'dist/react.mjs', limit: '2.2 kB' },
  { name: 'Vue (besides the loader)', path: 'dist/vue.mjs', limit: '1.4 kB' },
  { name: 'custom element (besides the loader)', path: 'dist/element.mjs', limit: '4.6 kB' },
  { name: 'custom element with the loader (module script)', path: 'dist/connect-element.js', limit: '8.2 kB' },
  {
    name: 'dialog up to a usable secret-text form (HTML + CSS + JS)',
    path: ['dist/embed/index.html', `${assets}/preconnect-*.js`, `${assets}/dialog-*.css`, `${assets}/dialog-*.js`],
    limit: '34 kB',
  },
  {
    name: 'everything a secret-text form has downloaded at idle (HTML + CSS + JS)',
    path: [
      'dist/embed/index.html',
      `${assets}/preconnect-*.js`,
      `${assets}/dialog-*.css`,
      `${assets}/dialog-*.js`,
      `${assets}/deferred-*.css`,
      `${assets}/deferred-ui-*.js`,
      `${assets}/field-types-*.js`,
      `${assets}/appearance-*.js`,
    ],
    limit: '56 kB',
  },
  {
    name: 'lazy: deferred (the styles of deferred-ui, field-types and appearance)',
    path: `${assets}/deferred-*.css`,
    limit: '2.5 kB',
  },
  {
    name: 'lazy: adaptive (the styles for forced colours, more contrast, right-to-left languages)',
    path: `${assets}/adaptive-*.css`,
    limit: '1 kB',
  },
  { name: 'lazy: deferred-ui (Markdown)', path: `${assets}/deferred-ui-*.js`, limit: '16 kB' },
  {
    name: 'lazy: paste-suggestions (help with pasted values)',
    path: [`${assets}/paste-suggestions-*.js`, `${assets}/probable-secret-*.js`, `${assets}/paste-suggestions-*.css`],
    limit: '6 kB',
  },
  { name: 'lazy: field-types (inputs beyond text and secrets)', path: `${assets}/field-types-*.js`, limit: '2.5 kB' },
  {
    name: 'lazy: option-search (long lists of options)',
    path: [`${assets}/option-search-*.js`, `${assets}/fold-text-*.js`, `${assets}/option-search-*.css`],
    limit: '2 kB',
  },
  {
    name: 'lazy: error-hint (the message of a failed save without secrets, and its likely cause)',
    path: `${assets}/error-hint-*.js`,
    limit: '5.5 kB',
  },
  {
    name: 'lazy: input-recovery (drafts, saves whose outcome is unknown, forms that change)',
    path: `${assets}/input-recovery-*.js`,
    limit: '2.5 kB',
  },
  {
    name: 'lazy: oauth2 (OAuth2, the choice between several auth methods)',
    path: [`${assets}/oauth2-*.js`, `${assets}/oauth2-*.css`],
    limit: '12 kB',
  },
  {
    name: 'lazy: connections (list, catalogue, connections for many projects)',
    path: [`${assets}/connections-*.js`, `${assets}/connections-*.css`, `${assets}/manage-*.js`],
    limit: '13.2 kB',
  },
  {
    name: 'lazy: make-backend (Make, forms from definitions)',
    path: [`${assets}/make-backend-*.js`, `${assets}/fold-text-*.js`, `${assets}/make-backend-*.css`],
    limit: '14.5 kB',
  },
  {
    name: "lazy: appearance (the host's theme, the instance's colour)",
    path: `${assets}/appearance-*.js`,
    limit: '2.5 kB',
  },
  { name: "lazy: host-font (the host's font)", path: `${assets}/host-font-*.js`, limit: '1.5 kB' },
  {
    name: 'lazy: translated-texts (pages that the browser translates)',
    path: `${assets}/translated-texts-*.js`,
    limit: '1 kB',
  },
  { name: 'lazy: reload-page (files that were replaced meanwhile)', path: `${assets}/reload-page.js`, limit: '1 kB' },
  { name: 'lazy: prefetch (pieces named in `preload`)', path: `${assets}/prefetch-*.js`, limit: '0.5 kB' },
  { name: 'lazy: official (pages that run the official SDK)', path: `${assets}/official-*.js`, limit: '1 kB' },
  {
    name: 'lazy: hosted (the dialog as a page of its own, what the operator allows)',
    path: `${assets}/hosted-*.js`,
    limit: '4.6 kB',
  },
  {
    name: 'redirect page (HTML + CSS + JS)',
    path: ['dist/embed/redirect.html', `${assets}/redirect-*.css`, `${assets}/redirect-*.js`],
    limit: '5 kB',
  },
  { name: 'your server: signing of tokens, addresses (without jose)', path: 'dist/server.mjs', limit: '8.1 kB' },
  { name: 'your server: proxy for Make', path: 'dist/make-server.mjs', limit: '10 kB' },
  {
    name: "lazy: set-locale (which language, and the host's custom texts)",
    path: `${assets}/set-locale-*.js`,
    limit: '1.3 kB',
  },
  ...languages.flatMap((language) => [
    { name: `lazy: language ${language}`, path: fileOf(language), limit: '7.5 kB' },
    { name: `lazy: language ${language} of the redirect page`, path: fileOf(`text-${language}`), limit: '1 kB' },
  ]),
];

export default budgets;
