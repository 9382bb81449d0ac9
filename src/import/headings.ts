/** The headings that all pages of the reference use. */

export type Section =
  | { readonly kind: "path" | "query" | "headers" | "request-sample" | "response-sample" | "other" }
  /** `Request Body: entity`, with a type if the page gives one. */
  | { readonly kind: "body"; readonly name: string; readonly type: string | undefined }
  /** `Response:array`, with a type if the page gives one. */
  | { readonly kind: "response"; readonly type: string | undefined }
  /** `Response body: ContactEntity` */
  | { readonly kind: "response-body"; readonly type: string | undefined };

/** The section that a heading opens; undefined for any other line. */
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

/** The section that a line of scraped text opens, if it can only be a heading. */
export function plainSectionOf(text: string): Section | undefined {
  const section = sectionOf(text);
  if (!section || /^(?:response|path part)$/i.test(text.trim())) return undefined;
  if (section.kind === "response" && (section.type?.includes(" ") ?? false)) return undefined;
  if (section.kind === "body" && !/^request body ?:/i.test(text.trim())) return undefined;
  return section;
}
