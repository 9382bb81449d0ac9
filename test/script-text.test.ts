import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { parseSync } from "rolldown/utils";
import { describe, expect, it } from "vitest";
import { docComment, isTypeName, lineComment, scriptKey, scriptValue, typeName } from "../src/script-text.ts";
import { hostileText } from "./support/hostile-names.ts";
import { expectProperty } from "./support/property.ts";

/** What a module of the text has besides comments, and its comments. */
function parsed(text: string): { readonly body: readonly { readonly type: string }[]; readonly comments: number } {
  const { program, comments, errors } = parseSync("a.ts", text, { lang: "ts", sourceType: "module" });
  if (errors.length > 0) throw new Error(`${errors.map(({ message }) => message).join("\n")}\n\n${text}`);
  return { body: program.body, comments: comments.length };
}

const value = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    hostileText,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(hostileText, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

describe("text in generated code", () => {
  it("is a value that comes to the same, and nothing else", async () => {
    const property = fc.property(value, (given) => {
      const text = scriptValue(given);
      expect(parsed(`(${text});`)).toMatchObject({ body: [{ type: "ExpressionStatement" }], comments: 0 });
      const read: unknown = runInNewContext(`(${text})`);
      expect(JSON.stringify(read)).toBe(JSON.stringify(given));
      expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    });
    await expectProperty(property, 300);
  });

  it("is one comment on one line", async () => {
    const property = fc.property(hostileText, (text) => {
      for (const comment of [docComment(text), lineComment(text)]) {
        expect(comment).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(parsed(`${comment}\nexport {};`)).toMatchObject({
          body: [{ type: "ExportNamedDeclaration" }],
          comments: 1,
        });
      }
    });
    await expectProperty(property, 300);
  });

  it("is the name of a member or of a type", async () => {
    const property = fc.property(hostileText, (text) => {
      const name = typeName(text);
      expect(isTypeName(name)).toBe(true);
      const { body, comments } = parsed(`interface ${name} { ${scriptKey(text)}: string; }`);
      expect({ types: body.map(({ type }) => type), comments }).toEqual({
        types: ["TSInterfaceDeclaration"],
        comments: 0,
      });
    });
    await expectProperty(property, 300);
  });

  it.each(["ContactEntity", "ContactEntityWithLinks", "_Links", "Boat_GetBoat", "T1", "Item", "Key", "Type"])(
    "leaves %s as it is",
    (name) => {
      expect(typeName(name)).toBe(name);
    },
  );
});
