import { describe, expect, it } from "vitest";
import { webhooks } from "../../src/groups/webhooks.ts";
import { runtimeValidators } from "../../src/schema/ajv.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { readReceived } from "../../src/vitest/received.ts";
import { readYaml, readYamlData, writeYaml } from "../../src/yaml.ts";
import { TJE0 } from "../support/agents.ts";
import { importTexts } from "../support/importing.ts";

/** What fuzzing has found, as fixed cases. */

describe("what fuzzing has found:", () => {
  it("an event of a webhook that is null is refused", async () => {
    const mock = createMock({ groups: [webhooks] });
    const body = JSON.stringify({ Name: "a", Events: [null], TargetUrl: "http://127.0.0.1/", Type: "webhook" });
    const headers = { ...TJE0, "content-type": "application/json" };
    expect((await mock.fetch("/api/v1/Webhook", { method: "POST", headers, body })).status).toBe(400);
  });

  it.each([[0n], [{ a: 0n }]])("a value that JSON cannot hold is matched as text", async (value) => {
    expect(await readReceived(value)).toMatchObject({ status: 200 });
  });

  it("a delay that is null is refused", () => {
    expect(() => createMock().fail("*", { delay: null } as never)).toThrow("delay");
  });

  it("a sign that other parsers take for the end of a line, or refuse, is an escape in YAML", () => {
    const signs = ["\u2028", "\u2029", "\x85", "\x7f", "\x1b", "\0", "\u202e", "\ufeff"];
    const texts = signs.flatMap((sign) => [`${sign}a: b`, `a\n${sign}# b\n`, `"'\\${sign}`, sign]);
    const value = { list: texts, ...Object.fromEntries(texts.map((text) => [text, text])) };
    const written = writeYaml(value);
    expect(written).not.toMatch(/(?![\t\n])[\p{Cc}\u2028-\u202e\ufeff]/u);
    expect(readYamlData(written)).toEqual(value);
  });

  it("a key that is twice in YAML is named with its line, however many there are", () => {
    expect(readYaml("a: 1\nb: {c: 1, c: 2}\na: 2").faults.map(({ line }) => line)).toEqual([3, 2]);
    expect(() => readYamlData("a: 1\na: 2")).toThrow("unique");
    expect(readYamlData("a: &x {b: 1}\nc: *x")).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });

  it("half a character in the name of a property breaks no validator", () => {
    const definitions = { Boat: { properties: { "\ud800": { type: "string", enum: ["\ud800"] } } } };
    const responses = { 200: { schema: { $ref: "#/definitions/Boat" } } };
    const boats = { swagger: "2.0", paths: { "/api/v1/Boat": { get: { responses } } }, definitions };
    const { contract } = importTexts({ "boats.json": JSON.stringify(boats) });
    const { answer } = runtimeValidators(contract, { dialect: "documented", select: false });
    expect(contract.operations.map((each) => answer(each)?.({ "\ufffd": "\ufffd" }))).toEqual([true]);
  });

  it.each([[{ simulate: Object.create(null) }], [{ simulate: [Object.create(null)] }]])(
    "an option that has no text is named",
    (options) => {
      expect(() => createMock(options as never)).toThrow("[simulator-rate]");
    },
  );
});
