// The types of the ES module under the name that goes with it: connect.mjs, connect.d.ts.
import { writeFileSync } from 'node:fs';

writeFileSync('dist/connect.d.ts', "export * from './types/loader/index.ts';\n");
