/** Media types: which codec reads and writes which, and what a client accepts. */

export type Codec = "json" | "xml" | "form";

const CODECS: Readonly<Record<string, Codec>> = {
  "application/json": "json",
  "text/json": "json",
  "application/xml": "xml",
  "text/xml": "xml",
  "application/x-www-form-urlencoded": "form",
  "application/json-patch+json": "json",
  "application/merge-patch+json": "json",
};

/** The type of a Content-Type header without parameters, in lower case; JSON when the header is missing. */
export function mediaTypeOf(contentType: string | null): string {
  return (contentType ?? "application/json").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** The codec of a media type among those that the operation lists. */
export function codecOf(mediaType: string, listed: readonly string[]): Codec | undefined {
  return listed.includes(mediaType) ? CODECS[mediaType] : undefined;
}

/** The listed media type that an Accept header prefers; JSON when it accepts none of them. */
export function chooseMediaType(accept: string | null, listed: readonly string[]): string {
  const fallback = "application/json";
  if (accept === null) return fallback;
  const ranges = accept.split(",").map((item) => {
    const [range = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { range, q: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  const wanted = ranges.filter(({ q }) => q > 0).sort((one, other) => other.q - one.q);
  for (const { range } of wanted) {
    const found = listed.find((type) => range === type || range === "*/*" || range === `${type.split("/")[0]}/*`);
    if (found) return found;
  }
  return fallback;
}
