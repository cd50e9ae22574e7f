#!/usr/bin/env node
// What Playwright starts as Firefox: the real one, behind the proxy.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { findFirefox } from '../browsers/firefox.mjs';
import { startProxy } from './bidi-proxy.mjs';

const firefox = spawn(findFirefox() ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
createInterface({ input: firefox.stderr }).on('line', async (line) => {
  const url = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
  if (url) console.error(`WebDriver BiDi listening on ws://127.0.0.1:${await startProxy(`${url}/session`)}`);
  else console.error(line);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));
