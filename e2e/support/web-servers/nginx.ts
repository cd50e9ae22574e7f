import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNginx } from '../browsers/web-servers.mjs';
import { read } from '../documents.ts';
import type { Program, Setting } from './program.ts';

const files = ['http.conf', 'files.conf', 'cdn.conf', 'instance.conf'];

/** One process, which writes nothing outside its folder. */
const mainConfig = (folder: string) => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr notice;
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include activepieces-connect/cdn.conf;
  include activepieces-connect/instance.conf;
}
`;

/** What a user edits in the files; nginx reads no environment variables. */
function edits({ port, wwwFolder, distFolder, hostOrigin, upstream }: Setting): [string, string][] {
  return [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['server_name cdn.example.com;', 'server_name cdn.localhost;'],
    ['server_name activepieces.example.com;', 'server_name instance.localhost;'],
    ['root /srv/www;', `root ${wwwFolder};`],
    ['root /srv/activepieces-connect;', `root ${distFolder};`],
    ['frame-ancestors https://app.example.com', `frame-ancestors ${hostOrigin}`],
    ['proxy_pass http://127.0.0.1:8080;', `proxy_pass http://${upstream};`],
  ];
}

export const nginx: Program = {
  path: findNginx(),
  ready: 'event method',
  configure(setting) {
    const { folder } = setting;
    const texts = files.map((file) => read(`examples/hosting/nginx/${file}`));
    for (const [example] of edits(setting)) {
      if (!texts.join().includes(example)) throw new Error(`examples/hosting/nginx no longer contains "${example}".`);
    }
    mkdirSync(join(folder, 'activepieces-connect'));
    for (const [index, file] of files.entries()) {
      const edited = edits(setting).reduce((text, [from, to]) => text.replaceAll(from, to), texts[index] ?? '');
      writeFileSync(join(folder, 'activepieces-connect', file), edited);
    }
    writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder));
    return { args: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], env: {} };
  },
};
