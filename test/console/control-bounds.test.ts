import { expect, it } from "vitest";
import { createConsole } from "../../src/console/create-console.ts";
import { ROUTES } from "../../src/console/control/routes.ts";
import type { ControlRoute } from "../../src/console/control/routes/model.ts";
import { createMemoryBudget, weightOf } from "../../src/mock/memory-budget.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { inMemory } from "../../src/mock/persistence/in-memory.ts";
import { createWorlds } from "../../src/mock/worlds.ts";
import { HOST } from "../support/console.ts";
import { GROUPS } from "../support/groups.ts";
import { importTexts } from "../support/importing.ts";
import { syntheticPages } from "../import/generate.ts";

/** What callers of the control API can add has the budget of what requests store. */

const LONG = "x".repeat(200);
const BODIES: Readonly<Record<string, (at: number) => unknown>> = {
  Session: (at) => ({ User: { AssociateId: 5, CustomFields: { [`a${at}`]: LONG } } }),
  Entity: (at) => ({ Name: `${LONG}${at}` }),
  ActionInput: () => ({ action: "customer-writes", text: LONG }),
  AgentInput: (at) => ({ login: `A${at}`, credentials: [`Bearer ${LONG}${at}`] }),
  MemberInput: (at) => ({ login: ["ANNE", "PETE", "KARI"][at % 3], CanManage: at % 2 === 0 }),
  TopicInput: (at) => ({ Name: `${LONG}${at}` }),
  WebhookInput: (at) => ({ url: `http://127.0.0.1:9/${at}`, name: LONG, events: ["contact.created"] }),
  ClockInput: () => ({ advance: "1s" }),
  FaultInput: () => ({ fault: "throttled" }),
  FindInput: () => ({ status: 200 }),
  SimulatorInput: (at) => ({ rate: at % 2 === 0 ? 600 : null }),
};
const { contract } = importTexts(syntheticPages(14).files);
const changing = Object.entries<ControlRoute>(ROUTES).filter(([, { method }]) => /^(?:POST|PUT|PATCH)$/.test(method));

it.each(changing)("%s adds nothing to a world that holds as much as it may", async (_, { method, path, input }) => {
  const imported = path.startsWith("/entities");
  const options = imported ? { contract } : { groups: GROUPS };
  const open = openMock({ ...options, sessions: 6 }, inMemory, createMemoryBudget(0));
  const console = createConsole({ worlds: createWorlds({ main: open, make: () => open, now: () => 0 }) });
  const weight = (): number => weightOf({ ...open.capture(), clockMs: 0 });
  if (!imported) {
    open.mock.webhooks.add({ url: "http://127.0.0.1:9/", events: ["contact.created"] });
    open.mock.snapshots.take("monday-morning");
    open.webhooks.knownStore()?.raise({ Event: "contact.created", PrimaryKey: 1 });
  }
  // The first call loads groups and makes the parts of the world that they need.
  let before = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 20; at++) {
    const address = path
      .replace("{type}", "Anchor0")
      .replace("{name}", "monday-morning")
      .replace("{id}", path.startsWith("/sessions") || imported ? "2" : "1");
    const init = { method, headers: { host: HOST, "content-type": "application/json" } };
    const body = input && JSON.stringify(BODIES[input]?.(at));
    // eslint-disable-next-line no-await-in-loop
    const response = await console.handle(
      new Request(`http://${HOST}/_mock${address}`, { ...init, ...(body !== undefined && { body }) }),
      "127.0.0.1",
    );
    expect([200, 201, 507]).toContain(response.status);
    if (at === 0) before = weight();
  }
  expect(weight()).toBeLessThanOrEqual(before + 500);
  console.close();
});
