import { describe, expect, it } from "vitest";
import { runtimeValidators } from "../../src/schema/ajv.ts";
import { importTexts, pageWith } from "../support/importing.ts";

const NAMES = ["constructor", "toString", "hasOwnProperty", "valueOf"];
const { contract } = importTexts({ "a.md": pageWith(NAMES.map((name) => `| ${name} | string | Text |`).join("\n")) });
const [operation] = contract.operations;
const validate = operation && runtimeValidators(contract, { dialect: "observed", select: false }).answer(operation);
const whole = Object.fromEntries(NAMES.map((name) => [name, "text"]));

describe("properties whose names every object answers to", () => {
  it("are there where the answer has them", () => {
    expect([validate?.(whole), validate?.errors]).toEqual([true, null]);
  });

  it.each(NAMES)("are missing where the answer lacks %s", (name) => {
    const { [name]: _, ...rest } = whole;
    expect(validate?.(rest)).toBe(false);
    expect(validate?.errors).toMatchObject([{ keyword: "required", params: { missingProperty: name } }]);
  });

  it("are not added by an answer with a prototype of its own", () => {
    expect(validate?.(JSON.parse(JSON.stringify(whole).replace("{", '{"__proto__":{},')))).toBe(false);
  });
});
