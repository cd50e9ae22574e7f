import { writeFileSync } from 'node:fs';
import { computeIntegrity, integrityPath } from './integrity.ts';

/** The last step of the build. */
export function run(): void {
  writeFileSync(integrityPath('dist'), `${JSON.stringify(computeIntegrity('dist'), undefined, 2)}\n`);
}
