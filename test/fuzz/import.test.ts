import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { descriptions } from "../support/documents.ts";
import { requestFor } from "../support/every.ts";
import { importTexts } from "../support/importing.ts";
import { expectProperty } from "../support/property.ts";
import { readText, ROOT } from "../support/root.ts";
import { partsOf, withPart } from "../support/whole-body.ts";

/** Pages and descriptions with harm done to them: imported as far as they can be read, or refused as a KitError. */

const folders = ["fixtures/pages/Contact", "test/import/pages"];
const PAGES = folders.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => readText(`${folder}/${name}`)),
);
const WORDS = [
  "|",
  "| | |",
  "```",
  "```http",
  "## Response:",
  "### Response body: X",
  "---",
  "# GET ",
  "<",
  "object[]",
];

/** What a page may come to: lines left out, doubled, moved, put in, cut off. */
const damage = fc.record({
  kind: fc.constantFrom("drop", "double", "move", "insert", "cut", "replace"),
  at: fc.nat(),
  to: fc.nat(),
  word: fc.oneof(fc.constantFrom(...WORDS), fc.string()),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(text: string, { kind, at, to, word }: Damage): string {
  const lines = text.split("\n");
  const [nth, other] = [at % lines.length, to % lines.length];
  const line = lines[nth] ?? "";
  if (kind === "drop") lines.splice(nth, 1);
  if (kind === "double") lines.splice(nth, 0, line);
  if (kind === "move") lines.splice(other, 0, ...lines.splice(nth, 1));
  if (kind === "insert") lines.splice(nth, 0, word);
  if (kind === "cut") lines.splice(nth, 1, line.slice(0, to % (line.length + 1)));
  if (kind === "replace") lines.splice(nth, 1, line.replace(/\w+/, word));
  return lines.join("\n");
}

/** Reads the text and asks every operation that it comes to. */
async function expectServed(name: string, text: string): Promise<void> {
  let imported;
  try {
    imported = importTexts({ [name]: text });
  } catch (error) {
    if (error instanceof KitError) return;
    throw error;
  }
  const { contract, samples } = imported;
  const faults: unknown[] = [];
  const mock = createMock({ contract, samples, onError: (error) => faults.push(error) });
  for (const operation of contract.operations) {
    const response = await mock.fetch(requestFor(operation, contract, samples));
    expect([operation.id, faults, response.status < 500 || isDocumented(response.status, operation.statuses)]).toEqual([
      operation.id,
      [],
      true,
    ]);
  }
}

const isDocumented = (wanted: number, statuses: readonly { readonly status: number }[]): boolean =>
  statuses.some(({ status }) => status === wanted);

it("takes pages that were damaged", async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...PAGES),
    fc.array(damage, { minLength: 1, maxLength: 5 }),
    (page, harm) => expectServed("damaged.md", harm.reduce(damaged, page)),
  );
  await expectProperty(property, 100);
});

it("takes descriptions that were damaged", async () => {
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(null, "", 0, [], {}, [null], { $ref: "#/definitions/Nothing" }, { type: "array" }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const property = fc.asyncProperty(
    fc.constantFrom(...descriptions.values()),
    fc.array(fc.tuple(fc.nat(), wrong), { minLength: 1, maxLength: 3 }),
    (description, harm) => {
      const bad = harm.reduce<unknown>((value, [nth, by]) => {
        const parts = partsOf(value);
        return withPart(value, parts[nth % parts.length] ?? [], by);
      }, description);
      return expectServed("damaged.json", JSON.stringify(bad));
    },
  );
  await expectProperty(property, 20);
});

it("takes descriptions whose schemas lead to each other, and nest", async () => {
  const NAMES = ["A", "B", "a-b", "a.b", "__proto__"];
  const name = fc.constantFrom(...NAMES);
  const brackets = fc.constantFrom(
    ['{"allOf":[', "]}"],
    ['{"oneOf":[', "]}"],
    ['{"items":', "}"],
    ['{"not":', "}"],
    ['{"properties":{"a":', "}}"],
  );
  // As texts: what is nested so deep cannot be shown otherwise.
  const { schema } = fc.letrec<{ schema: string }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("string", "object", "array", "integer").map((type) => `{"type":"${type}"}`),
      name.map(referenceTo),
      fc
        .tuple(fc.constantFrom("allOf", "oneOf", "anyOf"), fc.array(tie("schema"), { maxLength: 4 }))
        .map(([word, parts]) => `{"${word}":[${parts.join()}]}`),
      fc.dictionary(name, tie("schema")).map(
        (all) =>
          `{"properties":{${Object.entries(all)
            .map(([key, value]) => `"${key}":${value}`)
            .join()}}}`,
      ),
      fc
        .tuple(fc.constantFrom("allOf", "anyOf"), name, fc.constantFrom(2, 300))
        .map(([word, to, times]) => `{"${word}":[${Array.from({ length: times }, () => referenceTo(to)).join()}]}`),
      fc
        .tuple(brackets, tie("schema"), fc.constantFrom(1, 15, 3000))
        .map(([[open = "", close = ""], inner, times]) => open.repeat(times) + inner + close.repeat(times)),
    ),
  }));
  const property = fc.asyncProperty(fc.array(schema, { minLength: 6, maxLength: 6 }), ([answer, ...schemas]) => {
    const definitions = NAMES.map((key, at) => `"${key}":${schemas[at]}`).join();
    const paths = `{"/api/v1/Boat":{"get":{"responses":{"200":{"schema":${answer}}}}}}`;
    return expectServed("graph.json", `{"swagger":"2.0","paths":${paths},"definitions":{${definitions}}}`);
  });
  await expectProperty(property, 60);
});

const referenceTo = (name: string): string => `{"$ref":"#/definitions/${name}"}`;
