/** In one line. Each is isolated: names, dates and labels may run in different directions. */
export function Facts({ facts }: { facts: (string | false | undefined)[] }) {
  const shown = facts.filter((fact) => !!fact);
  return shown.map((fact, index) => [index > 0 && ' · ', <bdi>{fact}</bdi>]);
}
