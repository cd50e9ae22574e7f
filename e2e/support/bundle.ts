import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The script of a page with a real library, as text for an inline `<script type="module">`. */
export async function bundle(name: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(`modal-libraries/${name}.ts`, import.meta.url)), formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not bundled`);
  // A script element ends at the first end tag, also in a string.
  return chunk.code.replaceAll('</script', '<\\/script');
}
