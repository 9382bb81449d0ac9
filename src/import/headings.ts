/** The headings that the pages of the reference share. */

export type Section =
  | { readonly kind: "path" | "query" | "headers" | "request-sample" | "response-sample" | "other" }
  /** `Request Body: entity`; the type where it is said. */
  | { readonly kind: "body"; readonly name: string; readonly type: string | undefined }
  /** `Response:array`: what comes back, in a word, where it is said. */
  | { readonly kind: "response"; readonly type: string | undefined }
  /** `Response body: ContactEntity` */
  | { readonly kind: "response-body"; readonly type: string | undefined };

/** What a heading announces; undefined for a line that is none of the shared ones. */
export function sectionOf(text: string): Section | undefined {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const body = /^request body ?:? ?(.*)$/i.exec(line);
  if (body) {
    const [name = "", type] = (body[1] ?? "").split(/ ?: ?/, 2);
    return { kind: "body", name: name.trim() || "body", type: type || undefined };
  }
  const answer = /^response body ?:? ?(.*)$/i.exec(line);
  if (answer) return { kind: "response-body", type: answer[1] || undefined };
  const response = /^response ?: ?([\w.<>[\], -]*)$/i.exec(line);
  if (response) return { kind: "response", type: response[1] || undefined };
  if (/^response$/i.test(line)) return { kind: "response", type: undefined };
  if (/^(?:path|url|uri) part(?:s)?$|^path parameters?$/i.test(line)) return { kind: "path" };
  if (/^query (?:string )?parameters?:?$/i.test(line)) return { kind: "query" };
  if (/^request headers?:?$/i.test(line)) return { kind: "headers" };
  if (/^sample request:?$/i.test(line)) return { kind: "request-sample" };
  if (/^sample response:?$/i.test(line)) return { kind: "response-sample" };
  return undefined;
}

/** What a line of scraped text announces: only where nothing but a heading can stand. */
export function plainSectionOf(text: string): Section | undefined {
  const section = sectionOf(text);
  if (!section || /^(?:response|path part)$/i.test(text.trim())) return undefined;
  if (section.kind === "response" && (section.type?.includes(" ") ?? false)) return undefined;
  if (section.kind === "body" && !/^request body ?:/i.test(text.trim())) return undefined;
  return section;
}
