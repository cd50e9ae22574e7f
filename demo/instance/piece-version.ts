type Version = [major: number, minor: number, patch: number];

const pattern = /^(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

export function isVersion(text: string): boolean {
  return pattern.test(text);
}

export function compareVersions(left: string, right: string): number {
  const [a, b] = [parseVersion(left), parseVersion(right)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** `wanted` is exact, or `~1.2.3` (same minor), or `^1.2.3` (same first number that is not zero). */
export function matchesVersion(version: string, wanted: string): boolean {
  const range = wanted[0];
  if (range !== '~' && range !== '^') return version === wanted;
  const lowest = wanted.slice(1);
  if (!isVersion(lowest) || compareVersions(version, lowest) < 0) return false;
  const [a, b] = [parseVersion(version), parseVersion(lowest)];
  const fixed = range === '~' ? 2 : b.findIndex((part) => part > 0) + 1 || 3;
  return b.slice(0, fixed).every((part, index) => part === a[index]);
}

function parseVersion(text: string): Version {
  const match = pattern.exec(text);
  return [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
}
