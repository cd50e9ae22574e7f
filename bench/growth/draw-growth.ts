import { drawColumns } from '../draw-columns.ts';
import type { OpeningsMeasurement } from './measure-openings.ts';
import type { ListMeasurement } from './measure-scenario.ts';

export function drawGrowth(lists: [string, ListMeasurement][], { openingCount, ...openings }: OpeningsMeasurement) {
  const rows = lists.map(([name, of]) => [
    name,
    of.firstRowMs.toFixed(0),
    of.keyMs.toFixed(0),
    String(of.rowCount),
    String(of.elementCount),
    (of.heapBytes / 1e6).toFixed(1),
  ]);
  const table = drawColumns(['list', 'first row ms', 'key ms', 'rows', 'elements', 'heap MB'], rows);
  const retainedKb = (openings.bytesPerOpening / 1000).toFixed(1);
  return `${table}\n\n${openingCount} openings in a row: the host page keeps ${retainedKb} kB more for each.`;
}
