/**
 * Playwright fixtures: each test gets its own world on a shared server, and its levers. Import `test` from
 * `@playwright/test` yourself, so that there is only one copy: `base.extend<MockFixtures>(mockFixtures)`.
 */

import { env } from "node:process";
import { connect, type Connected } from "./connect/connect.ts";

export type { Connected } from "./connect/connect.ts";

export interface MockFixtures {
  /** The server's address; an option, by default the environment variable SO_MOCK_URL, else http://127.0.0.1:4010. */
  readonly mockUrl: string;
  /** The test's own world: its levers, `url` for an app with a configurable API address, and `headers`. */
  readonly world: Connected;
}

/** The parts of Playwright's test info that form the world's name. */
interface TestFacts {
  readonly testId: string;
  readonly retry: number;
  readonly repeatEachIndex: number;
}

type Use<Value> = (value: Value) => Promise<void>;
type Headers = Readonly<Record<string, string>>;

interface Fixtures {
  readonly mockUrl: [string, { option: true }];
  readonly world: (given: Pick<MockFixtures, "mockUrl">, use: Use<Connected>, test: TestFacts) => Promise<void>;
  readonly extraHTTPHeaders: (
    given: Pick<MockFixtures, "world"> & { readonly extraHTTPHeaders?: Headers | undefined },
    use: Use<{ [name: string]: string }>,
  ) => Promise<void>;
}

/** Every request from the test's pages and its `request` carries X-Mock-World; afterwards the world is deleted. */
export const mockFixtures: Fixtures = {
  mockUrl: [env["SO_MOCK_URL"] || "http://127.0.0.1:4010", { option: true }],
  world: async ({ mockUrl }, use, { testId, retry, repeatEachIndex }) => {
    const world = connect(mockUrl, { world: `${testId}-${retry}-${repeatEachIndex}`.slice(-64) });
    await use(world);
    await world.drop();
  },
  extraHTTPHeaders: async ({ extraHTTPHeaders, world }, use) => use({ ...extraHTTPHeaders, ...world.headers }),
};
