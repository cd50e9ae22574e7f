import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createModuleLoader } from '../build/create-module-loader.mjs';

const usage = 'Usage: npm run demo -- [--reset] [--port 4400] [--no-open]';

/**
 * Starts the demo with the arguments of the command line, and stops it on Ctrl+C.
 *
 * @param rebuilds emits when the pages have to reload; under `npm run dev` only
 */
export async function runDemo(rebuilds) {
  const { port, reset, open } = readArguments();
  const loader = await createModuleLoader();
  try {
    const { startDemo } = await loader.ssrLoadModule('/demo/server.ts');
    console.log('\n  Starting the demo. The first time this takes a few seconds.');
    const demo = await startDemo({ port, reset, ...(rebuilds && { rebuilds }) });
    console.log(`\n  Lumen, a page that uses the dialog:  ${demo.url}`);
    console.log('  Stop with Ctrl+C; --reset begins anew.\n');
    stopOnSignal(async () => {
      await demo.close();
      await loader.close();
    });
    if (open) openBrowser(demo.url);
  } catch (error) {
    await loader.close();
    throw error;
  }
}

function readArguments() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, reset: { type: 'boolean' }, 'no-open': { type: 'boolean' } },
  });
  const port = Number(values.port ?? 4400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${values.port}\n  ${usage}`);
  return { port, reset: values.reset ?? false, open: !values['no-open'] && hasDisplay() };
}

function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openBrowser(url) {
  const [command, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[process.platform] ?? ['xdg-open', url];
  // The address is on the screen: a browser that does not open is no reason to stop.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function stopOnSignal(close) {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      if (stopping) process.exit(1);
      stopping = true;
      await close();
      process.exit(0);
    });
  }
}
