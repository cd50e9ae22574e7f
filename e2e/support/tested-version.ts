import { section } from './documents.ts';

/** The version of a browser that the README says is tested, e.g. `Firefox` `153`. */
export function testedVersion(browser: 'Chromium' | 'Firefox' | 'WebKitGTK'): number {
  const [, version] = new RegExp(`${browser} ([\\d.]+)`).exec(section('README.md', '## Browsers')) ?? [];
  return Number(version);
}
