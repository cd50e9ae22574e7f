import { describeMachine } from '../report.ts';
import { writeResults } from '../write-results.ts';
import { drawGrowth } from './draw-growth.ts';
import { measureOpenings } from './measure-openings.ts';
import { type ListMeasurement, measureScenario } from './measure-scenario.ts';
import { scenarios } from './scenarios.ts';

/** How the dialog copes with long lists, and what a host page keeps of dialogs that were closed. */
export async function measureGrowth(jsonPath: string | undefined): Promise<void> {
  const lists: [string, ListMeasurement][] = [];
  for (const scenario of scenarios) {
    lists.push([scenario.name, await measureScenario(scenario)]);
    console.log(`measured: ${scenario.name}`);
  }
  const openings = await measureOpenings();
  const machine = describeMachine();
  console.log(`\n${machine}\n\n${drawGrowth(lists, openings)}`);
  await writeResults({ machine, lists: Object.fromEntries(lists), openings }, jsonPath);
}
