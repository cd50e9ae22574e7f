import { type BenchOptions, readArguments } from './arguments.ts';
import { measureGrowth } from './growth/measure-growth.ts';
import { ShapedLine } from './line/shaped-line.ts';
import { measure } from './measure.ts';
import { describeLine, describeMachine, drawTable, drawWaterfalls, type Results, summarize } from './report.ts';
import { startSites } from './sites/start-sites.ts';
import { TrafficLog } from './sites/traffic-log.ts';
import { rotate } from './statistics.ts';
import { targets } from './targets.ts';
import { writeResults } from './write-results.ts';

export async function run(args: string[]): Promise<void> {
  const options = readArguments(
    args,
    targets.map(({ name }) => name),
  );
  if (options.isGrowth) return measureGrowth(options.jsonPath);
  const { results, machine } = await measureAll(options);
  const summaries = summarize(results);
  const line = describeLine(options);
  console.log(`\n${drawWaterfalls(summaries)}\n${machine}\n${line}\nMedians of ${options.rounds} rounds\n`);
  console.log(drawTable(summaries));
  await writeResults({ machine, line, options, results: summaries }, options.jsonPath);
}

async function measureAll(options: BenchOptions): Promise<{ results: Results; machine: string }> {
  const { roundTripMs, mbit, rounds, pieceBytes } = options;
  const chosen = targets.filter(({ name }) => options.targets.includes(name));
  const results: Results = new Map(chosen.map(({ name }) => [name, []]));
  const log = new TrafficLog();
  const line = new ShapedLine({ roundTripMs, mbit });
  const sites = await startSites(line, log, { pieceBytes });
  try {
    for (let round = 0; round < rounds; round++) {
      for (const target of rotate(chosen, round)) {
        const measurement = await measure(target, { sites, line, log, roundTripMs });
        results.get(target.name)?.push(measurement);
        console.log(`round ${round + 1}  ${target.name}: ${measurement.usableMs.toFixed(0)} ms`);
      }
    }
    return { results, machine: describeMachine(results.values().next().value?.[0]?.browserVersion ?? '') };
  } finally {
    line.close();
    sites.close();
  }
}
