const [documented = ''] = Object.values(
  import.meta.glob<string>('../../../../docs/contracts/activepieces.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** The refusals of contract 4.3, and the codes of contract 7. */
function refusalsIn(text: string): [status: number, code: string][] {
  const rows = [...text.matchAll(/^\| (\d{3}) {4}\| (?:`(\w+)`)? +\|/gm)].map(([, status, code = '']) => [
    status,
    code,
  ]);
  const lists = [...text.matchAll(/(4\d\d): ((?:`[A-Z_…]+`(?:,\s+)?)+)/g)].flatMap(([, status, codes = '']) =>
    [...codes.matchAll(/`([A-Z_]+)…?`/g)].map(([, code = '']) => [status, code]),
  );
  return [...rows, ...lists].map(([status, code = '']) => [Number(status), code]);
}

export const refusals = refusalsIn(documented);
