// Measures how long the dialog takes to open: npm run bench. docs/performance.md says how to read the results.
import { createModuleLoader } from '../build/create-module-loader.mjs';

const loader = await createModuleLoader();
try {
  const { run } = await loader.ssrLoadModule('/bench/main.ts');
  await run(process.argv.slice(2));
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
} finally {
  await loader.close();
}
