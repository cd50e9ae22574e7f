import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

export type BundleOptions = {
  /** Of React; the default takes out its checks. */
  environment?: 'development' | 'production';
  /** What imports stand for. */
  alias?: { [name: string]: string };
};

/** The script of a page with real libraries, as text for an inline `<script type="module">`. */
export async function bundle(
  file: string,
  { environment = 'production', alias = {} }: BundleOptions = {},
): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify(environment) },
    resolve: { alias },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled`);
  // A script element ends at the first end tag, also in a string.
  return chunk.code.replaceAll('</script', '<\\/script');
}
