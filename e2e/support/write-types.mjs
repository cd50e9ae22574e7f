// The types of connect.mjs are next to it, as connect.d.ts.
import { writeFileSync } from 'node:fs';

writeFileSync('dist/connect.d.ts', "export * from './types/loader/index.ts';\n");
// connect-hosted.js is a script: it exports nothing.
writeFileSync('dist/connect-hosted.d.ts', 'export {};\n');
