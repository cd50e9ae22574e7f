import { expect, test } from 'vitest';
import { ServerProcess } from './server-process.ts';

/** A server that announces itself in two writes, and does not end on SIGTERM. */
const program = `
  process.on('SIGTERM', () => {});
  setInterval(() => {}, 1000);
  process.stdout.write('Ready on http://localhost:12', () => {
    setTimeout(() => process.stdout.write('345\\n'), 100);
  });
`;

test('the address is whole, and a server that waits for its connections is ended all the same', async () => {
  const server = await ServerProcess.start('.', ['-e', program], {});
  expect(server.url).toBe('http://localhost:12345');
  await server.stop();
  await expect(server.stop()).resolves.toBeUndefined();
});

test('a server that ends before it listens is reported with what it wrote', async () => {
  const started = ServerProcess.start('.', ['-e', 'console.error("no key"); process.exit(1)'], {});
  await expect(started).rejects.toThrow(/The server stopped: no key/);
});
