import { expect, test } from 'vitest';
import { collectRows, drawWaterfall } from './waterfall.ts';

const observed = {
  requests: [{ method: 'GET', url: 'https://instance.localhost:1/api/%40test?x=1', startMs: 1100, endMs: undefined }],
  log: {
    requests: [
      { method: 'OPTIONS', url: 'https://instance.localhost:1/api', receivedAtMs: 5080, answeredAtMs: 5081 },
      { method: 'GET', url: 'https://connect.localhost:2/', receivedAtMs: 5030, answeredAtMs: 5031 },
      { method: 'OPTIONS', url: 'https://instance.localhost:1/late', receivedAtMs: 5900, answeredAtMs: 5901 },
    ],
    connections: [
      { host: 'instance.localhost', openedAtMs: 5010, securedAtMs: 5110 },
      { host: 'host.localhost', openedAtMs: 4000, securedAtMs: 4100 },
    ],
  },
  click: { traceMs: 1000, epochMs: 5000 },
  roundTripMs: 40,
  usableMs: 400,
};

test('all rows are relative to the click, in the order of their starts', () => {
  expect(collectRows(observed)).toEqual([
    { kind: 'connection', label: 'connect instance.localhost', startMs: 10, endMs: 90 },
    { kind: 'request', label: 'OPTIONS instance /api', startMs: 60, endMs: 101 },
    { kind: 'request', label: 'GET instance /api/@test', startMs: 100, endMs: undefined },
  ]);
});

test('bars are drawn to scale', () => {
  const kind = 'request' as const;
  const rows = [
    { kind, label: 'first', startMs: 0, endMs: 100 },
    { kind, label: 'at the end', startMs: 400, endMs: 400 },
    { kind, label: 'unfinished', startMs: 200, endMs: undefined },
  ];
  expect(drawWaterfall(rows, 400).split('\n')).toEqual([
    `     0    100  ▏${'█'.repeat(10)}${' '.repeat(30)}▏ first`,
    `   400    400  ▏${' '.repeat(39)}█▏ at the end`,
    `   200      …  ▏${' '.repeat(20)}${'█'.repeat(20)}▏ unfinished`,
  ]);
});
