import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectToHost, type Host } from './host.ts';

const origin = 'https://app.example';
const posted: unknown[] = [];
const parent = { postMessage: (message: unknown, to: string) => void posted.push([message, to]) };
let page: EventTarget;
let host: Host;

function receive(type: string, data: object): void {
  page.dispatchEvent(Object.assign(new Event('message'), { source: parent, origin, data: { type, data } }));
}

const expired = [{ type: 'CLIENT_SESSION_EXPIRED', data: {} }, origin];

beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { parent, opener: null });
  const ignore = () => undefined;
  const events = { init: ignore, preload: ignore, restyle: ignore, closeRequested: ignore, removalRequested: ignore };
  host = connectToHost(page as Window, events) as Host;
  receive('VENDOR_INIT', { jwtToken: 'first', initialRoute: '/embed/connections?pieceName=a&connectionName=b' });
  posted.length = 0;
});
afterEach(() => vi.useRealTimers());

test('requests for credentials at the same time share one message and its answer', async () => {
  const renewals = Promise.all([host.renewCredentials(), host.renewCredentials()]);
  receive('VENDOR_SESSION', { jwtToken: 'second' });
  expect(await renewals).toEqual([{ jwtToken: 'second' }, { jwtToken: 'second' }]);
  expect(posted).toEqual([expired]);
});

test('a later request has a message of its own', async () => {
  for (const jwtToken of ['second', 'third']) {
    const renewal = host.renewCredentials();
    receive('VENDOR_SESSION', { jwtToken });
    expect(await renewal).toEqual({ jwtToken });
  }
  expect(posted).toEqual([expired, expired]);
});

test('a host that does not answer within 20 seconds has none, and may answer the next time', async () => {
  const renewals = Promise.all([host.renewCredentials(), host.renewCredentials()]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await renewals).toEqual([undefined, undefined]);
  const next = host.renewCredentials();
  receive('VENDOR_SESSION', { jwtToken: 'late' });
  expect(await next).toEqual({ jwtToken: 'late' });
});
