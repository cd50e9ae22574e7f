import { availableParallelism, cpus } from 'node:os';
import type { BenchOptions } from './arguments.ts';
import { drawColumns } from './draw-columns.ts';
import type { Measurement } from './measure.ts';
import { indexOfMedian, median, medianRatio } from './statistics.ts';
import { FLOOR } from './targets.ts';
import { drawWaterfall } from './waterfall.ts';

/** All rounds, by target. */
export type Results = Map<string, Measurement[]>;

type Numbers = Omit<Measurement, 'waterfall' | 'browserVersion'>;

type Summary = { target: string; ratio: number | undefined; median: Numbers; rounds: Measurement[] };

const numbers = [
  'usableMs',
  'requestCount',
  'bytes',
  'bytesBefore',
  'scriptMs',
  'taskMs',
  'heapBytes',
] as const satisfies (keyof Numbers)[];

export function summarize(results: Results): Summary[] {
  const timesOf = (name: string) => results.get(name)?.map(({ usableMs }) => usableMs);
  const floor = timesOf(FLOOR);
  return [...results].map(([target, rounds]) => ({
    target,
    ratio: floor && medianRatio(timesOf(target) ?? [], floor),
    median: Object.fromEntries(numbers.map((name) => [name, median(rounds.map((round) => round[name]))])) as Numbers,
    rounds,
  }));
}

export function drawTable(summaries: Summary[]): string {
  const rows = summaries.map(({ target, ratio, median: of }) => [
    target,
    of.usableMs.toFixed(0),
    ratio?.toFixed(2) ?? '–',
    of.requestCount.toFixed(0),
    kilobytes(of.bytes),
    kilobytes(of.bytesBefore),
    of.scriptMs.toFixed(0),
    of.taskMs.toFixed(0),
    (of.heapBytes / 1e6).toFixed(1),
  ]);
  const head = ['target', 'ms', 'ratio', 'requests', 'kB', 'kB before', 'script ms', 'task ms', 'heap MB'];
  return drawColumns(head, rows);
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Of the round that is nearest to the median. */
export function drawWaterfalls(summaries: Summary[]): string {
  return summaries
    .map(({ target, rounds }) => {
      const { usableMs, waterfall } = rounds[indexOfMedian(rounds.map((round) => round.usableMs))] as Measurement;
      return `${target}: ${usableMs.toFixed(0)} ms\n${drawWaterfall(waterfall, usableMs)}\n`;
    })
    .join('\n');
}

export function describeMachine(browserVersion?: string): string {
  const model = cpus()[0]?.model.trim();
  return `${availableParallelism()} cores${model ? ` (${model})` : ''}, Node ${process.versions.node}${browserVersion ? `, Chromium ${browserVersion}` : ''}`;
}

export const describeLine = ({ roundTripMs, mbit, pieceBytes }: BenchOptions) =>
  `${roundTripMs} ms round trip, ${mbit} Mbit/s, slow start; metadata of ${pieceBytes / 1000} kB per app`;
