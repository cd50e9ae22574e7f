/** @jsxImportSource react */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type AppProps, TestApp } from './app.tsx';

const root = document.createElement('div');
const { props, html } = globalThis as unknown as { props: AppProps; html: string | undefined };
// React 19 runs effects twice only if StrictMode is the root.
const app = (
  <StrictMode>
    <TestApp {...props} />
  </StrictMode>
);
document.body.append(root);
if (html) {
  root.innerHTML = html;
  hydrateRoot(root, app);
} else createRoot(root).render(app);
