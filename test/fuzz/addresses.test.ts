import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fetchSource } from "../../src/cli/import/remote.ts";
import { KitError } from "../../src/errors.ts";
import { pageWith } from "../support/importing.ts";
import { expectProperty } from "../support/property.ts";

/** Includes, references and redirects of any form: nothing is asked for that is not below the folder of the page. */

const PARTS = [
  "..",
  ".",
  "/",
  "//",
  "\\",
  "%2e",
  "%2F",
  "%5c",
  "%252e",
  "%A0",
  "http:",
  "https:",
  "file:",
  "data:",
  "docs",
  "other.example",
  "docs.example",
  "me:word@",
  ":81",
  "?",
  "#/a",
  "~/",
  "\t",
  "\u202e",
  "a.json",
  ";",
] as const;
const target = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 3 })), { maxLength: 7 });
const HOME = "http://docs.example/docs/";

const SOURCES: Readonly<Record<string, (to: string) => string>> = {
  "page.md": (to) => pageWith("| BoatId | int32 | Number |").replace("About boats.", () => `[!include[part](${to})]`),
  "page.json": (to) => JSON.stringify({ swagger: "2.0", paths: { "/api/v1/A": { $ref: to } } }),
  "page.yaml": (to) => `swagger: "2.0"\npaths:\n  /api/v1/A:\n    $ref: ${to}\n`,
};

/** As a careless server does: what cannot be decoded stays. */
const decoded = (text: string): string =>
  text.replaceAll(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

it("are asked for only below the page", async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...Object.keys(SOURCES)),
    target.map((parts) => parts.join("")),
    fc.boolean(),
    async (name, to, isRedirect) => {
      const asked: string[] = [];
      const ask = async (url: string | URL | Request): Promise<Response> => {
        asked.push(url instanceof Request ? url.url : String(url));
        if (asked.length === 1) return new Response(SOURCES[name]?.(isRedirect ? "part.md" : to));
        const location = to.replaceAll(/[^\t -~]/g, "");
        if (isRedirect) return new Response(null, { status: 302, headers: { location } });
        return new Response("A part.");
      };
      try {
        await fetchSource(HOME + name, undefined, new AbortController().signal, 60_000, ask);
      } catch (error) {
        if (!(error instanceof KitError)) throw error;
      }
      for (const url of asked) {
        expect(url.startsWith(HOME)).toBe(true);
        expect(decoded(decoded(new URL(url).pathname)).split(/[\\/]/)).not.toContain("..");
      }
    },
  );
  await expectProperty(property, 500);
});
