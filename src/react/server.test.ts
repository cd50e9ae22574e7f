import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createElement as h, Suspense, use } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ConnectButton, ConnectProvider, useConnect } from './index.ts';

const jwtToken = vi.fn(() => 'x');
const onConnected = vi.fn();

function Status() {
  return h('output', null, useConnect().status);
}

const app = (children?: Parameters<typeof h>[2]) =>
  h(
    ConnectProvider,
    { options: { instanceUrl: 'https://ap.example', jwtToken } },
    h(ConnectButton, { pieceName: 'slack', className: 'primary', onConnected }, 'Connect'),
    h(Status),
    children,
  );

test('a page is rendered without a browser, and without a call', () => {
  expect(renderToString(app())).toBe('<button type="button" class="primary">Connect</button><output>idle</output>');
  expect(jwtToken).not.toHaveBeenCalled();
});

test('a page is streamed, with parts that come later', async () => {
  const later = new Promise<string>((resolve) => setTimeout(resolve, 10, 'later'));
  function Later() {
    return h('p', null, use(later), h(Status));
  }
  const stream = new PassThrough();
  const { pipe } = renderToPipeableStream(app(h(Suspense, { fallback: 'loading' }, h(Later))), {
    onShellReady: () => pipe(stream),
  });
  const html = await text(stream);
  expect(html).toContain('<p>later<output>idle</output></p>');
});

test('without a provider a page is rendered as well', () =>
  expect(renderToString(h(Status))).toBe('<output>idle</output>'));
