import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { epochMs } from '../clock.ts';
import { ShapedLine } from './shaped-line.ts';

const ROUND_TRIP_MS = 50;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server behind a line that returns what it gets, and a client of it. */
async function openEcho() {
  const server = createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const line = new ShapedLine({ roundTripMs: ROUND_TRIP_MS, mbit: 100 });
  const port = await line.addServer((server.address() as AddressInfo).port);
  const client = connect({ port, host: '127.0.0.1' });
  closers.push(
    () => client.destroy(),
    () => line.close(),
    () => server.close(),
  );
  return { client, line };
}

test('the first answer takes two round trips, later ones take one; the end arrives, too', async () => {
  const { client, line } = await openEcho();
  const startMs = epochMs();
  client.write('first');
  expect(String(await once(client, 'data'))).toBe('first');
  const answeredMs = epochMs();
  expect(answeredMs - startMs).toBeGreaterThanOrEqual(2 * ROUND_TRIP_MS - 1);
  client.end('last');
  expect(String(await once(client, 'data'))).toBe('last');
  expect(epochMs() - answeredMs).toBeGreaterThanOrEqual(ROUND_TRIP_MS - 1);
  await once(client, 'end');
  expect(line.bytesBetween(startMs, epochMs())).toBe(2 * 'firstlast'.length);
});

test('a large answer arrives as it was sent', async () => {
  const { client } = await openEcho();
  const sent = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
  client.end(sent);
  const received: Buffer[] = [];
  client.on('data', (data: Buffer) => received.push(data));
  await once(client, 'end');
  expect(Buffer.concat(received).equals(sent)).toBe(true);
});

test('bytes are counted between two times', async () => {
  const { client, line } = await openEcho();
  client.write('first');
  await once(client, 'data');
  expect(line.bytesBetween(0, epochMs())).toBe(10);
  line.forgetTransfers();
  expect(line.bytesBetween(0, epochMs())).toBe(0);
});
