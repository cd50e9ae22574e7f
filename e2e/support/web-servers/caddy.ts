import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCaddy } from '../browsers/web-servers.mjs';
import { root } from '../documents.ts';
import type { Program } from './program.ts';

const examples = fileURLToPath(new URL('examples/hosting/caddy', root));

const mainConfig = `{
  admin off
  auto_https off
  default_bind 127.0.0.1
}
import ${examples}/cdn.Caddyfile
import ${examples}/instance.Caddyfile
`;

export const caddy: Program = {
  path: findCaddy(),
  ready: 'serving initial configuration',
  configure({ folder, port, wwwFolder, distFolder, hostOrigin, upstream }) {
    writeFileSync(join(folder, 'Caddyfile'), mainConfig);
    return {
      args: ['run', '--config', join(folder, 'Caddyfile')],
      env: {
        // It keeps its data and its last configuration there.
        HOME: folder,
        CONNECT_ADDRESS: `http://cdn.localhost:${port}`,
        INSTANCE_ADDRESS: `http://instance.localhost:${port}`,
        CONNECT_WWW: wwwFolder,
        CONNECT_DIST: distFolder,
        FRAME_ANCESTORS: hostOrigin,
        INSTANCE_UPSTREAM: upstream,
      },
    };
  },
};
