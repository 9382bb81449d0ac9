/** The facts of a description (Swagger 2.0 or OpenAPI 3): it stays one, without its sentences and without what no operation needs. */

export type Json = { readonly [key: string]: unknown };

/** Keys of the whole, and of an operation, that say nothing about the API itself. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "info",
  "host",
  "servers",
  "schemes",
  "securityDefinitions",
  "securitySchemes",
  "tags",
  "externalDocs",
  "security",
]);

export function readSwagger(text: string): Json {
  return withoutSentences(JSON.parse(text.replace(/^\uFEFF/, "")) as Json, []) as Json;
}

function withoutSentences(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSentences(item, path));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, unknown][] => {
      if (typeof inner === "string" && (key === "description" || key === "summary")) {
        const fact = factIn(inner, path);
        return fact === undefined ? [] : [[key, fact]];
      }
      // A property of a carrier may have any name.
      if (LEFT_OUT.has(key) && path.at(-1) !== "properties") return [];
      return [[key, withoutSentences(inner, [...path, key])]];
    }),
  );
}

/** The reason phrase of a successful answer, and the threshold from which a call counts as slow. */
function factIn(text: string, path: readonly string[]): string | undefined {
  if (path.at(-2) === "responses" && /^2\d\d$/.test(path.at(-1) ?? "")) return text;
  return /NsApiSlow threshold: \d+ ms\./.exec(text)?.[0];
}
