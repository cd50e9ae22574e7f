import { describe, expect, it } from 'vitest';
import { authorizeAtApp } from '../testing/make-authorize.ts';
import { type OperationSchemas, readOperations } from '../testing/make-operations.ts';
import { makeValues } from '../testing/make-values.ts';
import { startTestMake } from '../testing/test-make.ts';
import { makeTypes } from './definitions/index.ts';
import { teams } from './teams.ts';

const make = await startTestMake();

describe('the demo’s Make keeps to the contract', () => {
  /** Sends only what the contract allows, and validates the answer. */
  function createCaller(operations: Map<string, OperationSchemas>) {
    const called = new Set<string>();
    const call = async (name: string, parameters: (string | number)[] = [], body?: unknown, query = '') => {
      const operation = operations.get(name);
      if (!operation) throw new Error(`The contract has no operation ${name}.`);
      const [method = '', path = ''] = name.split(' ');
      if (operation.body && body !== undefined) expect(operation.body(body), name).toBe(true);
      const rest = [...parameters];
      const address = path.replace(/\{\w+\}/g, () => String(rest.shift()));
      const answer = await make.call(method, `${address}${query}`, body === undefined ? {} : { body });
      expect(answer.status, answer.text).toBe(200);
      expect(operation.answer(answer.json), JSON.stringify(operation.answer.errors)).toBe(true);
      called.add(name);
      return answer.json as { connection: { id: number }; appConnection: { name: string } };
    };
    return { call, untried: () => [...operations.keys()].filter((name) => !called.has(name)) };
  }

  it('holds for connections', async () => {
    const { call, untried } = createCaller(readOperations('connections'));
    const team = `?teamId=${teams.harbourLane}`;
    const body = { ...makeValues.cedarpost, accountName: 'Post', accountType: makeTypes.cedarpost };
    const { id } = (await call('POST /connections', [], body, team)).connection;
    const almanook = await make.create(makeTypes.almanook, {});
    await call('GET /connections', [], undefined, `${team}&cols[]=*`);
    await authorizeAtApp(make, almanook);
    await call('GET /connections', [], undefined, team);
    for (const each of [id, almanook]) await call('GET /connections/{connectionId}', [each], undefined, '?cols[]=*');
    await call('PATCH /connections/{connectionId}', [id], { name: 'Letters' });
    await call('GET /connections/{connectionId}/editable-data-schema', [id]);
    await call('POST /connections/{connectionId}/set-data', [id], { apiKey: makeValues.cedarpost.apiKey });
    await call('POST /connections/{connectionId}/test', [id]);
    await call('POST /connections/{connectionId}/scoped', [almanook], { scope: ['events.read'] });
    await call('DELETE /connections/{connectionId}', [id]);
    expect(untried()).toEqual([]);
  });

  it('holds for definitions', async () => {
    const { call, untried } = createCaller(readOperations('definitions'));
    const definitionPath = '/sdk/apps/connections/{SDK_connectionName}';
    const section = `${definitionPath}/{SDK_connectionSection}`;
    const draft = { type: 'oauth', label: 'Ferncourt' };
    const created = await call('POST /sdk/apps/{SDK_appName}/connections', ['harbour-kit'], draft);
    const { name } = created.appConnection;
    await call('GET /sdk/apps/{SDK_appName}/connections', ['harbour-kit']);
    await call(`GET ${definitionPath}`, [name]);
    await call(`PATCH ${definitionPath}`, [name], { label: 'Fern Court', connectedSystemName: null });
    await call(`PUT ${section}`, [name, 'api'], { authorize: { url: 'https://login.fern.example/authorize' } });
    await call(`GET ${section}`, [name, 'api']);
    await call(`PUT ${definitionPath}/common`, [name], { clientId: 'x' });
    await call(`GET ${definitionPath}/common`, [name]);
    await call(`POST ${definitionPath}/recreate`, [name]);
    await call(`DELETE ${definitionPath}`, [name]);
    expect(untried()).toEqual([]);
  });
});
