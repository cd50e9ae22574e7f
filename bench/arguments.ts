import { parseArgs } from 'node:util';

const usage = `Usage: npm run bench -- [options]
  --rounds 5          how often each target is measured
  --target cold       measures this target only; may be repeated
  --latency 40        round trip of the line, in ms
  --mbit 10           bandwidth of the line in each direction, in Mbit/s
  --growth            lists of up to 10,000 entries and 50 openings in a row, in place of the targets
  --piece-kb 60       size of an app's metadata before compression, in kB
  --json file.json    where the results are written; by default into bench/results`;

export type BenchOptions = {
  rounds: number;
  targets: string[];
  roundTripMs: number;
  mbit: number;
  pieceBytes: number;
  isGrowth: boolean;
  jsonPath: string | undefined;
};

/** @param targetNames those there are */
export function readArguments(args: string[], targetNames: string[]): BenchOptions {
  try {
    return parseArguments(args, targetNames);
  } catch (cause) {
    throw new Error(`${(cause as Error).message}\n\n${usage}`, { cause });
  }
}

function parseArguments(args: string[], targetNames: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      target: { type: 'string', multiple: true, default: targetNames },
      latency: { type: 'string', default: '40' },
      mbit: { type: 'string', default: '10' },
      'piece-kb': { type: 'string', default: '60' },
      growth: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const unknown = values.target.find((name) => !targetNames.includes(name));
  if (unknown !== undefined) throw new Error(`No target is named “${unknown}”. There are: ${targetNames.join(', ')}.`);
  const rounds = readNumber('--rounds', values.rounds);
  if (!Number.isInteger(rounds) || rounds === 0)
    throw new Error(`--rounds is not a number of rounds: ${values.rounds}`);
  const mbit = readNumber('--mbit', values.mbit);
  if (mbit === 0) throw new Error('Nothing gets through a line with --mbit 0.');
  return {
    rounds,
    targets: targetNames.filter((name) => values.target.includes(name)),
    roundTripMs: readNumber('--latency', values.latency),
    mbit,
    pieceBytes: readNumber('--piece-kb', values['piece-kb']) * 1000,
    isGrowth: values.growth,
    jsonPath: values.json,
  };
}

function readNumber(option: string, text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number) || number < 0) throw new Error(`${option} is not a positive number: ${text}`);
  return number;
}
