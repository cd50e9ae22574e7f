import { extname } from 'node:path';
import type { Stage } from '../stage.ts';

const types: { [extension: string]: string } = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves an app at the host page's site, with a backend that answers with the user's token. */
export function serveApp(stage: Stage, files: Map<string, string>, tokenPath: string): void {
  stage.sites.host = (path) => {
    if (path === tokenPath) return { html: 'jwt-1', headers: { 'Content-Type': 'text/plain' } };
    const html = files.get(path);
    return html === undefined ? undefined : { html, headers: { 'Content-Type': types[extname(path)] ?? 'text/html' } };
  };
}
