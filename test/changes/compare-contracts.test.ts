import { describe, expect, it } from "vitest";
import { compareContracts } from "../../src/changes/compare-contracts.ts";
import { contract } from "../../src/contract.ts";
import { sessions } from "../../src/groups/sessions.ts";
import { topics } from "../../src/groups/topics.ts";
import { extendContract } from "../../src/extend-contract.ts";
import type { Contract } from "../../src/model.ts";
import { importTexts } from "../support/importing.ts";

const whole = extendContract(contract, sessions, topics);

type Loose = { [key: string]: Loose } & { name: string };

/** The contract with something changed by hand. */
function changed(change: (copy: Loose) => void, from: Contract = whole): Contract {
  const copy = structuredClone(from) as unknown as Loose;
  change(copy);
  return copy as unknown as Contract;
}

const rowsOf = (rows: Loose | undefined): Loose[] => (rows ?? []) as unknown as Loose[];
const of = (rows: Loose | undefined, name: string): Loose => {
  const found = rowsOf(rows).find((row) => row.name === name || (row["id"] as unknown) === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const set = (target: Loose, values: object): void => void Object.assign(target, values);
const drop = (rows: Loose | undefined, name: string): void => {
  rowsOf(rows).splice(rowsOf(rows).indexOf(of(rows, name)), 1);
};
const property = (copy: Loose, type: string, name: string): Loose => of(copy["types"]?.[type]?.["properties"], name);
const operation = (copy: Loose, id: string): Loose => of(copy["operations"], id);

/** Level, name and words of each change. */
function found(change: (copy: Loose) => void): string[] {
  return compareContracts(whole, changed(change)).map(({ level, name, what }) => `${level}: ${name} ${what}`);
}

describe("what changed from one contract to another", () => {
  it("nothing, for the same contract", () => {
    expect(compareContracts(whole, structuredClone(whole))).toEqual([]);
  });

  const CASES: [string, (copy: Loose) => void, string[]][] = [
    [
      "a lost operation",
      (copy) => drop(copy["operations"], "PickUpFirstChatSession"),
      ["breaking: PickUpFirstChatSession POST /api/v1/Agents/Chat/PickUpFirstChatSession is gone"],
    ],
    [
      "a moved one",
      (copy) => set(operation(copy, "ResetChatSession"), { path: "/api/v1/ChatSession/{id}/Again" }),
      [
        expect.stringMatching(/^breaking: ResetChatSession POST .* is gone$/) as string,
        "additive: ResetChatSession POST /api/v1/ChatSession/{id}/Again is new",
      ],
    ],
    [
      "another method",
      (copy) => set(operation(copy, "ResetChatSession"), { method: "PUT" }),
      [expect.stringMatching(/is gone$/) as string, expect.stringMatching(/^additive: .* is new$/) as string],
    ],
    [
      "a lost property",
      (copy) => drop(copy["types"]?.["Project"]?.["properties"], "Name"),
      ["breaking: Project no longer has the property Name"],
    ],
    [
      "another type",
      (copy) => set(property(copy, "Project", "ProjectNumber"), { kind: "int32", type: "int32" }),
      ["breaking: Project ProjectNumber is now int32, and was string"],
    ],
    [
      "null where there was none",
      (copy) => set(property(copy, "Project", "ProjectId"), { nullable: true }),
      ["breaking: Project ProjectId can now be null"],
    ],
    [
      "a name that went",
      (copy) => drop(copy["enums"]?.["ChatSessionStatus"]?.["values"], "Faq"),
      ["breaking: ChatSessionStatus no longer has Faq"],
    ],
    [
      "a name that came",
      (copy) => rowsOf(copy["enums"]?.["ChatSessionStatus"]?.["values"]).push({ name: "Parked" } as Loose),
      ["additive: ChatSessionStatus has the new name Parked"],
    ],
    [
      "a required parameter",
      (copy) =>
        (operation(copy, "ResetChatSession")["parameters"] as unknown as object[]).push({
          name: "reason",
          in: "query",
          kind: "string",
          required: true,
          description: "",
          source: { document: "x", table: "y", row: 1 },
        }),
      ["breaking: ResetChatSession has the new parameter reason, which is required"],
    ],
    [
      "another description",
      (copy) => set(property(copy, "Project", "Name"), { description: "Something else." }),
      ["words: Project Name: has another description"],
    ],
    [
      "another line end",
      (copy) =>
        set(operation(copy, "ResetChatSession"), {
          description: (operation(copy, "ResetChatSession")["description"] as unknown as string).replaceAll(" ", "\n"),
        }),
      [],
    ],
  ];

  it.each(CASES)("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("a changed meaning under one name is breaking: a number that moved, an operation that does something else", () => {
    expect(
      found((copy) => {
        set(of(copy["enums"]?.["ChatSessionStatus"]?.["values"], "InQueue"), { value: 40 });
        set(operation(copy, "ResetChatSession"), { effect: "deletes" });
      }),
    ).toEqual([
      "breaking: ResetChatSession does something else: it deletes, and it releases before",
      "breaking: ChatSessionStatus InQueue is number 40, and was 4",
    ]);
  });

  it("a carrier that is called otherwise is the same on the wire, but its old name for another one is breaking", () => {
    const renamed = (copy: Loose): void => {
      const types = copy["types"] as unknown as Record<string, Loose>;
      types["ProjectCard"] = { ...(types["Project"] as Loose), name: "ProjectCard" } as unknown as Loose;
      delete types["Project"];
      set(property(copy, "ChatSessionEntity", "Project"), { type: "ProjectCard", of: "ProjectCard" });
      set(property(copy, "ChatSessionEntityWithLinks", "Project"), { type: "ProjectCard", of: "ProjectCard" });
    };
    expect(found(renamed)).toEqual(["words: ProjectCard was called Project"]);
    const reused = found((copy) => {
      renamed(copy);
      const types = copy["types"] as unknown as Record<string, Loose>;
      types["Project"] = { ...(types["Sale"] as Loose), name: "Project" } as unknown as Loose;
    });
    expect(reused).toContain("breaking: Project no longer has the property ProjectNumber");
  });

  it("says in which operations, and where it stands", () => {
    const [change] = compareContracts(
      whole,
      changed((copy) => drop(copy["types"]?.["Project"]?.["properties"], "Name")),
    );
    expect(change).toMatchObject({ subject: "type", at: "Name", oldSource: { document: expect.any(String), row: 2 } });
    expect(change?.operations).toContain("PutChatSessionEntity");
  });

  it("what requests must hold newly is breaking, and the same in answers alone is not", () => {
    expect(
      found((copy) => set(property(copy, "ChatMessage", "Author"), { maxLength: 3 })).map((line) => line.split(":")[0]),
    ).toEqual(["breaking"]);
    expect(
      found((copy) => set(property(copy, "ODataSlimResponse", "odata.metadata"), { maxLength: 3 })).map(
        (line) => line.split(":")[0],
      ),
    ).toEqual(["additive"]);
  });

  it("narrower limits break requests, wider ones answers", () => {
    const limited = (limits: object | undefined): ((copy: Loose) => void) => {
      return (copy) => {
        set(property(copy, "ChatMessage", "Author"), { limits });
        set(property(copy, "ODataSlimResponse", "odata.metadata"), { limits });
        set(operation(copy, "PickUpFirstChatSession")["answer"] as Loose, { limits });
      };
    };
    const levels = (one: object | undefined, other: object | undefined): string[] =>
      compareContracts(changed(limited(one)), changed(limited(other))).map(
        ({ level, name, what }) => `${level}: ${name} ${what}`,
      );
    const cases: readonly (readonly [object, object | undefined, string])[] = [
      [{ minimum: 1 }, { minimum: 0 }, "minimum 0, and had 1"],
      [{ maximum: 10 }, { maximum: 20 }, "maximum 20, and had 10"],
      [{ minLength: 3 }, undefined, "no longer has a minimum length; it had 3"],
      [{ minItems: 2 }, { minItems: 1 }, "minimum of items 1, and had 2"],
      [{ step: 0.3 }, { step: 0.1 }, "step 0.1, and had 0.3"],
      [{ format: "uuid" }, undefined, "no longer has a format; it had uuid"],
      [{ numbers: [1, 2] }, { numbers: [1, 2, 3] }, "list of numbers 1, 2, 3, and had 1, 2"],
    ];
    for (const [narrow, wide, words] of cases) {
      // ChatMessage is asked and answered; the others are answered alone.
      const wider = levels(narrow, wide);
      expect(wider.every((line) => line.startsWith("breaking: ") && line.endsWith(words))).toBe(true);
      expect(wider).toHaveLength(3);
      expect(levels(wide, narrow).map((line) => line.split(":")[0])).toEqual(["breaking", "additive", "additive"]);
    }
    expect(levels({ format: "uuid" }, { format: "uri" }).map((line) => line.split(":")[0])).toEqual(
      Array(3).fill("breaking"),
    );
  });

  it("narrower limits of parameters are breaking, wider ones are not", () => {
    const levels = (one: object, other: object): string[] => {
      const [old, fresh] = [one, other].map((limits) => {
        const parameters = [
          { name: "id", in: "path", required: true, type: "string", ...limits },
          { name: "code", in: "query", type: "string", ...limits },
        ];
        const get = { parameters, responses: { 204: { description: "x" } } };
        const paths = { "/api/v1/Boat/{id}": { get } };
        return importTexts({ "boat.json": JSON.stringify({ swagger: "2.0", paths }) }).contract;
      });
      return old && fresh ? compareContracts(old, fresh).map(({ level, what }) => `${level} ${what}`) : [];
    };
    const number = { type: "integer" };
    const cases: readonly (readonly [narrow: object, wide: object, words: string])[] = [
      [{ maxLength: 3 }, {}, "the maximum length 3, and had none"],
      [{ minLength: 3 }, { minLength: 2 }, "the minimum length 3, and had 2"],
      [{ pattern: "^[a-z]{2}$" }, {}, "the pattern ^[a-z]{2}$, and had none"],
      [{ format: "uuid" }, {}, "the format uuid, and had none"],
      [{ ...number, minimum: 2 }, { ...number, minimum: 1 }, "the minimum 2, and had 1"],
      [{ ...number, maximum: 8 }, number, "the maximum 8, and had none"],
      [{ ...number, enum: [1, 2] }, { ...number, enum: [1, 2, 3] }, "the list of numbers 1, 2, and had 1, 2, 3"],
    ];
    for (const [narrow, wide, words] of cases) {
      expect(levels(wide, narrow)).toEqual(["id", "code"].map((name) => `breaking ${name} has ${words}`));
      expect(levels(narrow, wide).map((line) => line.split(" ")[0])).toEqual(["additive", "additive"]);
    }
  });
});
