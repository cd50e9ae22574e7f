import type { TestActivepieces } from '../../demo/testing/test-activepieces.ts';
import { ShapedLine } from '../line/shaped-line.ts';
import { type Sites, startSites } from '../sites/start-sites.ts';
import { TrafficLog } from '../sites/traffic-log.ts';

/** Practically without a line: here the scripts are what counts. */
const FAST_LINE = { roundTripMs: 1, mbit: 1000 };
const PIECE_BYTES = 60_000;

export async function withSites<T>(instance: TestActivepieces, run: (sites: Sites) => Promise<T>): Promise<T> {
  const line = new ShapedLine(FAST_LINE);
  const sites = await startSites(line, new TrafficLog(), { pieceBytes: PIECE_BYTES, instance });
  try {
    return await run(sites);
  } finally {
    line.close();
    sites.close();
  }
}
