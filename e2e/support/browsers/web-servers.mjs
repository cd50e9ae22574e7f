// Finds the web servers that run the files in examples/hosting, for e2e/hosting.spec.ts and ensure.mjs.
import { existsSync } from 'node:fs';
import { onPath } from './on-path.mjs';

/** Debian puts servers where only root has its PATH. */
const findServer = (name) => onPath(name) ?? [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find(existsSync);

export const findNginx = () => findServer('nginx');
export const findCaddy = () => findServer('caddy');
