// Runs a TypeScript module of this folder: node build/run.mjs release/check --tag v1.2.3
import { createModuleLoader } from './create-module-loader.mjs';

const [module, ...args] = process.argv.slice(2);
const loader = await createModuleLoader();
try {
  const { run } = await loader.ssrLoadModule(`/build/${module}.ts`);
  await run(args);
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
} finally {
  await loader.close();
}
