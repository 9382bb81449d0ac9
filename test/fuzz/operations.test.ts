import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contract as documented } from "../../src/contract.ts";
import type { Contract } from "../../src/model.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { TJE0 } from "../support/agents.ts";
import { anyRequestOf } from "../support/any-body.ts";
import { GROUPS } from "../support/groups.ts";
import { importTexts } from "../support/importing.ts";
import { expectProperty } from "../support/property.ts";
import { partsOf, wholeBody, withPart } from "../support/whole-body.ts";
import { readText, ROOT } from "../support/root.ts";
import { watchedMock, type WatchedMock } from "./watched-mock.ts";
import { sample } from "../support/sample.ts";

/** Every operation with bodies and parameters that no row allows: null in lists, scalars for carriers, lists for both. */

const { contract } = openMock({ groups: GROUPS });
const pages = readdirSync(join(ROOT, "fixtures/pages/Contact"));
const imported = importTexts(
  Object.fromEntries(pages.map((name) => [name, readText(`fixtures/pages/Contact/${name}`)])),
).contract;

async function expectHandled(id: string, of: Contract, watched: WatchedMock): Promise<void> {
  const operation = of.operations.find((one) => one.id === id);
  if (!operation) throw new Error(`there is no ${id}`);
  const property = fc.asyncProperty(anyRequestOf(operation, of), ({ method, path, type, body }) => {
    const headers = { ...TJE0, "content-type": type };
    return watched.ask(new Request(`http://127.0.0.1${path}`, { method, headers, ...(method !== "GET" && { body }) }));
  });
  await expectProperty(property, 30);
}

describe("any body and any parameters are handled or refused, and a refusal changes nothing:", () => {
  const documentedMock = watchedMock({ groups: GROUPS, sessions: 8 });
  it.each(contract.operations.map(({ id }) => id))("%s", (id) => expectHandled(id, contract, documentedMock));

  const importedMock = watchedMock({ contract: imported });
  it.each(imported.operations.map(({ id }) => id))("imported %s", (id) => expectHandled(id, imported, importedMock));
});

describe("without groups too:", () => {
  const plainMock = watchedMock({ sessions: 8 });
  it.each(documented.operations.map(({ id }) => id))("%s", (id) => expectHandled(id, documented, plainMock));
});

/** What no part of a body is. */
const WRONG = [null, [], {}, [null], "x", 1.5];

describe("every part of a whole body, one after the other, may be null, a list, an object or a scalar:", () => {
  const withBody = contract.operations.filter(
    ({ body }) => body && body.type !== "any" && body.mediaTypes.includes("application/json"),
  );
  it.each(withBody.map((operation) => [operation.id, operation] as const))("%s", async (_, operation) => {
    const { ask, refused } = watchedMock({ groups: GROUPS, sessions: 8 });
    const whole = wholeBody(operation, contract);
    const path = operation.path.replace(/\{\w+\}/, "7");
    const send = (body: unknown): Promise<void> => {
      const headers = { ...TJE0, "content-type": "application/json" };
      return ask(
        new Request(`http://127.0.0.1${path}`, { method: operation.method, headers, body: JSON.stringify(body) }),
      );
    };
    await send(whole);
    // What the whole body of a webhook says is judged more closely than by its types.
    expect(/Webhook|SignalEvent/.test(operation.id) || refused() === 0).toBe(true);
    for (const part of sample(partsOf(whole), 10)) for (const wrong of WRONG) await send(withPart(whole, part, wrong));
  });
});
