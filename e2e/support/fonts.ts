import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

export const origin = 'https://fonts.example';
const inter = new URL('../../node_modules/@fontsource-variable/inter/files/', import.meta.url);
const fontFile = readFileSync(new URL('inter-latin-wght-normal.woff2', inter));

export const styled = (fontFamily: string, fontUrl: string) => ({ embedding: { styling: { fontFamily, fontUrl } } });
export const face = (family: string, more = '', file = 'latin.woff2') =>
  `@font-face { font-family: ${family}; src: url(${file}) format("woff2"); ${more} }`;

/** Serves style sheets by path, and a font at every other path that ends like one. Returns the paths of all requests. */
export async function serveFonts(context: BrowserContext, sheets: Record<string, string>): Promise<string[]> {
  const requested: string[] = [];
  await context.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    requested.push(path);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (path.endsWith('.woff2')) return route.fulfill({ headers, contentType: 'font/woff2', body: fontFile });
    const body = sheets[path];
    return body === undefined ? route.abort() : route.fulfill({ headers, contentType: 'text/css', body });
  });
  return requested;
}
