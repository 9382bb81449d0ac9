import { join } from "node:path";
import { ROOT } from "../support/root.ts";
import { everything } from "../support/sample.ts";

/** Empty projects that use the kit: what is in them, what is installed beside, and what has to work. */

export interface Project {
  readonly title: string;
  /** Packages beside the kit, to be installed. */
  readonly beside: readonly string[];
  /** The repository's own package that stands for msw where nothing is installed. */
  readonly msw?: "msw" | "msw2";
  readonly files: Readonly<Record<string, string>>;
  /** Commands of Node that have to end with 0, and what each has to say. */
  readonly commands: readonly Command[];
  /** Does `so-mock serve` have to work? */
  readonly serves?: true;
}

type Command = readonly [args: readonly string[], says: string];

const PACKAGE = JSON.stringify({ name: "a-project", private: true, type: "module" });

function tsconfig(module: string, moduleResolution: string): string {
  const strict = { strict: true, noEmit: true, skipLibCheck: false, target: "es2023", types: [] };
  return JSON.stringify({
    compilerOptions: { ...strict, lib: ["es2023", "dom"], module, moduleResolution },
    include: ["*.ts"],
  });
}

/** Typed use of everything that is exported: a wrong type is an error of the compiler, here and in the user's project. */
const TYPED = `
import { createMock, type ChatSessionEntity, type ChatSessionStatus, type FaultOptions, type MockOptions } from "superoffice-mock-kit";
import openapi from "superoffice-mock-kit/contracts/openapi.json" with { type: "json" };

const options: MockOptions = { seed: 5, sessions: 3, dialect: "observed" };
const mock = createMock(options);
const session: ChatSessionEntity = mock.sessions.add({ CustomerName: "Kim", User: { AssociateId: 5 } });
const status: ChatSessionStatus = session.Status ?? "InQueue";
const fault: FaultOptions = { status: "html-login", times: 1, delay: "1s" };
mock.fail("PickUpFirstChatSession", fault);
mock.clock.advance("30s");
mock.fail("GetAnImportedThing", { status: undefined, delay: 5 });
export const seen: readonly (string | number)[] = [status, mock.requests.count, openapi.info.title];
// @ts-expect-error a name that no property has
mock.sessions.add({ CustomerNmae: "Kim" });
// @ts-expect-error a status that is none
export const wrong: ChatSessionStatus = "Pending";
// @ts-expect-error a fault that is none
mock.fail("PickUpFirstChatSession", { status: "htlm-login" });
`;

/** An import attribute is TypeScript 5.3; the resolution of Node 10 knows no JSON of packages. */
export const TYPED_WITHOUT_JSON: string = TYPED.replace(/^import openapi.*\n/m, "").replace("openapi.info.title", '""');

/** What README and docs promise; the types of msw 3 need TypeScript 5.7. */
export const LOWEST_TYPESCRIPT = "5.0";

const HANDLERS = (option: string): string => `
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { setupServer } from "msw/node";
import { createHandlers, unhandled } from "superoffice-mock-kit/msw";

const handlers = createHandlers({ baseUrl: "https://crm.example.com/Cust12345", sessions: 3 });
const server = setupServer(...handlers);
before(() => server.listen({ ${option}: "error" }));
afterEach(() => handlers.mock.reset());
after(() => server.close());

const pickUp = () =>
  fetch("https://crm.example.com/Cust12345/api/v1/Agents/Chat/PickUpFirstChatSession", {
    method: "POST",
    headers: { authorization: "Basic dGplMDpUamUw" },
  });

test("answers from the queue", async () => {
  const response = await pickUp();
  assert.equal(response.status, 200);
  assert.equal((await response.json()).Status, "CustomerLast");
});

test("fails on order", async () => {
  handlers.mock.fail("PickUpFirstChatSession", { status: "network", times: 1 });
  await assert.rejects(pickUp(), TypeError);
  assert.equal((await pickUp()).status, 200);
});

test("lets nothing out", async () => {
  await assert.rejects(fetch("https://crm.example.com/Cust12345/api/v1/Nowhere"));
  server.close();
  server.listen(unhandled({ baseUrl: "https://crm.example.com/Cust12345" }));
  await assert.rejects(fetch("https://crm.example.com/Cust12345/api/v1/Nowhere"), TypeError);
});
`;

const script = (text: string): readonly string[] => ["--input-type=module", "--eval", text];

/** Prints why handlers cannot be made. */
const REFUSED = script(
  'import { createHandlers } from "superoffice-mock-kit/msw"; try { createHandlers() } catch (error) { console.log(error.message) }',
);

/** A Node that claims to be older than it is. */
const pretending = (version: string): readonly string[] => [
  "--import",
  `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`,
];

const TSC = [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "."];
const VITEST_RUN = ["node_modules/vitest/vitest.mjs", "run"];

/** The command's script, where a package manager's link to it points. */
export const SO_MOCK = "node_modules/superoffice-mock-kit/dist/bin.js";

const HANDLERS_TYPED = `
import { setupServer } from "msw/node";
import { createHandlers, unhandled, type Handlers } from "superoffice-mock-kit/msw";

const handlers: Handlers = createHandlers({ baseUrl: "*", seed: 5 });
export const server = setupServer(...handlers);
server.listen(unhandled({ others: "bypass" }));
handlers.mock.sessions.update(1, { Rating: 5 });
// @ts-expect-error a mock that exists takes no options
createHandlers({ mock: handlers.mock, seed: 5 });
`;

const VITEST = `
import { expect, test } from "vitest";
import { createMock } from "superoffice-mock-kit";
import { contractSuite } from "superoffice-mock-kit/vitest";

test("the mock answers inside vitest", async () => {
  const mock = createMock({ credentials: "optional" });
  const response = await mock.fetch("/api/v1/Agents/Chat/ChatSessionsForUser", { method: "POST" });
  expect(await response.json()).toHaveLength(11);
});

test("the suite is there", () => {
  expect(contractSuite).toBeTypeOf("function");
});
`;

/** All operations in `npm run test:all`. */
const LISTED = everything ? [] : ["--operation", "ChatSessionsForUser"];

export const PROJECTS: readonly Project[] = [
  {
    title: "msw 3, nodenext resolution, Node's test runner",
    beside: ["msw@3"],
    msw: "msw",
    files: {
      "package.json": PACKAGE,
      "tsconfig.json": tsconfig("nodenext", "nodenext"),
      "typed.ts": TYPED,
      "handlers.ts": HANDLERS_TYPED,
      "handlers.test.js": HANDLERS("onUnhandledFrame"),
    },
    commands: [
      [TSC, ""],
      [["--test", "handlers.test.js"], "pass 3"],
      [[...pretending("22.11.0"), ...REFUSED], "Node 22.11.0 is too old for msw 3."],
    ],
  },
  {
    title: "the oldest msw 2 that is allowed, bundler resolution",
    beside: ["msw@2.14.0"],
    msw: "msw2",
    files: {
      "package.json": PACKAGE,
      "tsconfig.json": tsconfig("esnext", "bundler"),
      "typed.ts": TYPED,
      "handlers.ts": HANDLERS_TYPED,
      "handlers.test.js": HANDLERS("onUnhandledRequest"),
    },
    commands: [
      [TSC, ""],
      [["--test", "handlers.test.js"], "pass 3"],
    ],
  },
  {
    title: "no msw: mock, command, vitest",
    beside: ["vitest"],
    serves: true,
    files: {
      "package.json": PACKAGE,
      "tsconfig.json": tsconfig("nodenext", "nodenext"),
      "typed.ts": TYPED,
      "mock.test.js": VITEST,
      "typed-suite.ts": `import { contractSuite } from "superoffice-mock-kit/vitest";\nexport const suite: typeof contractSuite = contractSuite;\n`,
    },
    commands: [
      ...(everything ? [[TSC, ""] satisfies Command] : []),
      [VITEST_RUN, "2 passed"],
      [[SO_MOCK, "--version"], "0."],
      [[SO_MOCK, "verify", "--self", ...LISTED], "passed"],
      [
        script('await import("superoffice-mock-kit/msw").catch((error) => console.log(error.message))'),
        "Cannot find package 'msw'",
      ],
    ],
  },
];

/** The kit on a Node that is too old for it ends with 2. */
export const TOO_OLD: readonly string[] = [...pretending("20.11.0"), SO_MOCK, "serve"];

/** What the kit says to an msw 2 that is too old for it. */
export const REFUSES_MSW: Command = [
  REFUSED,
  "the installed msw 2.13.6 is too old (install msw 2.14 or later, or msw 3)",
];
