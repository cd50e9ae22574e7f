import { runDemo } from './run-demo.mjs';

try {
  await runDemo();
} catch (error) {
  console.error(`\n  ${error.message}\n`);
  process.exitCode = 1;
}
