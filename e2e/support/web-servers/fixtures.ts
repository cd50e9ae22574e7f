import { test as base, expect } from '../test.ts';
import { type ProgramName, startWebServer, type WebServer } from './web-server.ts';

type Fixtures = {
  program: ProgramName;
  /** Serves the build as examples/hosting says, before the instance of this test. */
  webServer: WebServer;
};

export const test = base.extend<Fixtures>({
  program: ['nginx', { option: true }],
  webServer: async ({ program, stage }, use) => {
    const origins = { hostOrigin: stage.url('host'), instanceOrigin: stage.url('instance') };
    const server = await startWebServer(program, origins);
    await use(server);
    await server.stop();
    expect(stage.files, 'files that the stage served in its place').toEqual([]);
  },
});
