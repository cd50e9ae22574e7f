import { expect, test } from 'vitest';
import { changelogProblems } from './changelog.ts';

const released = '# Changelog\n\n## Unreleased\n\n## 1.2.3 (2026-03-14)\n\n- A new option.\n\n## 1.2.2\n\n- Another.\n';
const pending = '# Changelog\n\n## Unreleased\n\n- Not yet.\n\n## 1.2.3 (unreleased)\n\n- A new option.\n';

const fine: [name: string, changelog: string, tag: string | undefined][] = [
  ['a released version', released, 'v1.2.3'],
  ['a released version, without its tag', released, undefined],
  ['a version that is not released, and not tagged', pending, undefined],
];

test.each(fine)('nothing is wrong with %s', (_, changelog, tag) =>
  expect(changelogProblems({ version: '1.2.3', changelog, tag })).toEqual([]),
);

const wrong: [name: string, options: { changelog?: string; version?: string; tag?: string }, problems: RegExp[]][] = [
  [
    'a version that is missing',
    { version: '1.3.0' },
    [/^CHANGELOG\.md has no heading "## 1\.3\.0", .+ Add its entries\.$/],
  ],
  ['a version that only begins like another', { version: '1.2' }, [/has no heading "## 1\.2",/]],
  ['a version without entries', { changelog: '## 1.2.3\n\n## 1.2.2\n\n- One.\n' }, [/no entries below "## 1\.2\.3"/]],
  ['the tag of another version', { tag: 'v1.2.4' }, [/^The tag v1\.2\.4 is not .+ v1\.2\.3\./]],
  ['a tag without a v', { tag: '1.2.3' }, [/^The tag 1\.2\.3 is not/]],
  [
    'a tag of a version that is called unreleased',
    { changelog: pending, tag: 'v1.2.3' },
    [/^CHANGELOG\.md calls 1\.2\.3 unreleased\./, /entries below "## Unreleased"\. Move them to "## 1\.2\.3"\.$/],
  ],
];

test.each(wrong)('refused: %s', (_, options, problems) =>
  expect(changelogProblems({ version: '1.2.3', changelog: released, tag: undefined, ...options })).toEqual(
    problems.map((problem) => expect.stringMatching(problem)),
  ),
);
