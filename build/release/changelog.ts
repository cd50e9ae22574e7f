type Release = {
  version: string;
  changelog: string;
  /** The git tag that is released, such as `v1.2.3`. Without one nothing is released yet. */
  tag: string | undefined;
};

/**
 * What is wrong with the changelog, as sentences. Before a release the version needs an entry; with a tag it also has to
 * be final.
 */
export function changelogProblems({ version, changelog, tag }: Release): string[] {
  const heading = changelog.split('\n').find((line) => line.startsWith('## ') && line.split(/\s+/)[1] === version);
  const problems: string[] = [];
  if (heading === undefined)
    problems.push(`CHANGELOG.md has no heading "## ${version}", the version in package.json. Add its entries.`);
  else if (entriesBelow(changelog, heading) === 0)
    problems.push(`CHANGELOG.md has no entries below "${heading}". Say what has changed.`);
  if (tag === undefined) return problems;
  if (tag !== `v${version}`)
    problems.push(`The tag ${tag} is not that of the version in package.json, v${version}. Change one of them.`);
  if (heading?.includes('unreleased'))
    problems.push(`CHANGELOG.md calls ${version} unreleased. Replace "${heading}" by "## ${version}" and the date.`);
  if (entriesBelow(changelog, '## Unreleased') > 0)
    problems.push(`CHANGELOG.md has entries below "## Unreleased". Move them to "## ${version}".`);
  return problems;
}

function entriesBelow(changelog: string, heading: string): number {
  const lines = changelog.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) return 0;
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  return lines.slice(start, end < 0 ? undefined : end).filter((line) => line.startsWith('- ')).length;
}
