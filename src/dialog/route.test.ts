import { expect, test } from 'vitest';
import { parseRoute } from './route.ts';

const pieceName = '@activepieces/piece-slack';
const connections = '/embed/connections';

test.each([
  // Ours encodes.
  [`pieceName=%40activepieces%2Fpiece-slack&randomId=1&connectionName=a%26b%20c`, 'a&b c'],
  // The official SDK does not.
  [`pieceName=${pieceName}&randomId=1&connectionName=slack_42`, 'slack_42'],
  [`pieceName=${pieceName}&randomId=1&connectionName=`, undefined],
  [`pieceName=${pieceName}&randomId=1&connectionName=ada+work@acme.example`, 'ada+work@acme.example'],
  [`pieceName=${pieceName}&randomId=1&connectionName=r&d #1`, 'r&d #1'],
  [`pieceName=${pieceName}&randomId=1&connectionName=100%`, '100%'],
  [`pieceName=${pieceName}&randomId=1&connectionName=a&connectionName=b`, 'a&connectionName=b'],
  // SDK 0.3.x
  [`pieceName=${pieceName}&date=1&connectionName=x`, 'x'],
  [`pieceName=${pieceName}`, undefined],
])('%s', (query, connectionName) =>
  expect(parseRoute(`${connections}?${query}`)).toEqual({ pieceName, connectionName }),
);
