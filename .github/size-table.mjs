// Prints a Markdown table of what two runs of `size-limit --json` measured: node size-table.mjs before.json after.json
import { readFileSync } from 'node:fs';

const [before, after] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

function difference(entry, old) {
  if (!old) return 'new';
  const bytes = entry.size - old.size;
  return bytes === 0 ? '' : `${bytes > 0 ? '+' : '−'}${Math.abs(bytes)} B`;
}

const rows = after.map((entry) => {
  const old = before.find(({ name }) => name === entry.name);
  const size = `${kilobytes(entry.size)}${entry.passed ? '' : ' (over its budget)'}`;
  return { name: entry.name, size, change: difference(entry, old) };
});
const gone = before
  .filter(({ name }) => !after.some((entry) => entry.name === name))
  .map(({ name }) => ({ name, size: '', change: 'removed' }));
const changed = [...rows, ...gone].filter(({ change }) => change !== '');

console.log(`### Sizes (Brotli)\n`);
if (changed.length === 0) console.log('No change.');
else {
  console.log('| download | size | change |\n| --- | --- | --- |');
  for (const { name, size, change } of changed) console.log(`| ${name} | ${size} | ${change} |`);
}
