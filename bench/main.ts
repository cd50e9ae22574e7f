import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchOptions, readArguments } from './arguments.ts';
import { ShapedLine } from './line/shaped-line.ts';
import { measure } from './measure.ts';
import { describeLine, describeMachine, drawTable, drawWaterfalls, type Results, summarize } from './report.ts';
import { startSites } from './sites/start-sites.ts';
import { TrafficLog } from './sites/traffic-log.ts';
import { rotate } from './statistics.ts';
import { targets } from './targets.ts';

const resultsFolder = fileURLToPath(new URL('./results/', import.meta.url));

export async function run(args: string[]): Promise<void> {
  const options = readArguments(
    args,
    targets.map(({ name }) => name),
  );
  const { results, machine } = await measureAll(options);
  const summaries = summarize(results);
  const line = describeLine(options);
  console.log(`\n${drawWaterfalls(summaries)}\n${machine}\n${line}\nMedians of ${options.rounds} rounds\n`);
  console.log(drawTable(summaries));
  const path = resolve(options.jsonPath ?? `${resultsFolder}${new Date().toISOString().replaceAll(':', '-')}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ machine, line, options, results: summaries }, undefined, 2)}\n`);
  console.log(`\nWritten to ${path}`);
}

async function measureAll(options: BenchOptions): Promise<{ results: Results; machine: string }> {
  const { roundTripMs, mbit, rounds, pieceBytes } = options;
  const chosen = targets.filter(({ name }) => options.targets.includes(name));
  const results: Results = new Map(chosen.map(({ name }) => [name, []]));
  const log = new TrafficLog();
  const line = new ShapedLine({ roundTripMs, mbit });
  const sites = await startSites(line, log, pieceBytes);
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
