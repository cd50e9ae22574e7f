import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documents, read, root } from './support/documents.ts';

const { version, files: published } = JSON.parse(read('package.json')) as { version: string; files: string[] };
const example = (file: string) => read(`examples/hosting/${file}`);
const filesIn = (folder: string) => readdirSync(new URL(`examples/hosting/${folder}`, root)).map(String);
/** Without the indentation, which depends on what is around it. */
const flat = (text: string) => text.replace(/^[ \t]+/gm, '');

const dockerfile = example('Dockerfile');
const caddyfiles = filesIn('caddy').map((file) => example(`caddy/${file}`));
const caddyVariables = new Set(caddyfiles.flatMap((text) => [...text.matchAll(/\{\$(\w+)/g)].map(([, name]) => name)));

describe('docs/hosting.md', () => {
  const blocks = [...(documents.get('docs/hosting.md') ?? '').matchAll(/^```(nginx|caddy)\n([\s\S]*?)^```/gm)];

  test.each(blocks.map(([, server = '', code = '']) => ({ server, code })))(
    'shows an excerpt of the file for $server',
    ({ server, code }) =>
      expect(flat(example(`${server}/instance.${server === 'nginx' ? 'conf' : 'Caddyfile'}`))).toContain(flat(code)),
  );

  test('shows both servers', () => expect(blocks.map(([, server]) => server)).toEqual(['nginx', 'caddy']));
});

describe('the Dockerfile', () => {
  const sources = [...dockerfile.matchAll(/^COPY (\S+) /gm)].map(([, source = '']) => source);

  test('copies what the package contains', () => {
    expect(sources).toEqual(['examples/hosting/caddy', 'dist']);
    const ignored = example('Dockerfile.dockerignore').split('\n');
    for (const source of sources) {
      expect(
        published.some((folder) => `${source}/`.startsWith(`${folder}/`)),
        source,
      ).toBe(true);
      expect(ignored).toContain(`!${source}`);
      // dist is built later.
      if (source !== 'dist') expect(existsSync(new URL(source, root)), source).toBe(true);
    }
  });

  test('has the version of the package', () => expect(dockerfile).toContain(`\nARG VERSION=${version}\n`));

  test('sets variables of the Caddyfiles, and runs one of them, not as root', () => {
    const variables = [...dockerfile.matchAll(/\b((?:CONNECT|INSTANCE)_\w+)=/g)].map(([, name]) => name);
    expect(variables.length).toBeGreaterThan(3);
    for (const name of variables) expect(caddyVariables).toContain(name);
    expect(dockerfile).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    const [, file = ''] = /"\/etc\/caddy\/activepieces-connect\/([\w.]+)"\]$/m.exec(dockerfile) ?? [];
    expect(filesIn('caddy')).toContain(file);
  });
});

describe('compose.yaml', () => {
  const reset = { tag: '!reset', collection: 'seq' as const, resolve: (value: unknown) => value };
  const { services } = parse(example('compose.yaml'), { customTags: [reset] });
  const ours = services['activepieces-connect'];

  test('takes the port of the instance, and leads to it', () => {
    expect(Object.keys(services)).toEqual(['activepieces', 'activepieces-connect']);
    expect(services.activepieces).toEqual({ ports: [] });
    expect(ours.ports).toEqual([expect.stringMatching(/:-8080\}:8080$/)]);
    expect(ours.environment.INSTANCE_UPSTREAM).toBe('activepieces:80');
  });

  test('builds the Dockerfile, and runs the file for instances', () => {
    expect(existsSync(new URL(ours.build.dockerfile, root))).toBe(true);
    expect(ours.command).toContain(' /etc/caddy/activepieces-connect/instance.Caddyfile');
    for (const name of Object.keys(ours.environment)) expect(caddyVariables).toContain(name);
  });

  test('needs neither root, nor capabilities, nor a writable disk', () =>
    expect(ours).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] }));
});
