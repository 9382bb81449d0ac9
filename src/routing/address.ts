/** Parts of an address, cut out as text: fully parsing every URL would cost more than answering the request. */

/** Path and query of an address, absolute or without its origin, such as `/api/v1/ChatSession/5?$select=Status`. */
export function pathOf(url: string): string {
  if (url.startsWith("/")) return url;
  const host = url.indexOf("//") + 2;
  const start = url.indexOf("/", host);
  const query = url.indexOf("?", host);
  if (start >= 0 && (query < 0 || start < query)) return url.slice(start);
  return query < 0 ? "/" : `/${url.slice(query)}`;
}

/** The path alone, as written. */
export function pathnameOf(url: string): string {
  const path = pathOf(url);
  const end = path.search(/[?#]/);
  return end < 0 ? path : path.slice(0, end);
}

/** The query as written, without its question mark. */
export function searchOf(url: string): string {
  const at = url.indexOf("?");
  if (at < 0) return "";
  const end = url.indexOf("#", at);
  return url.slice(at + 1, end < 0 ? undefined : end);
}

/** The path below a base such as `/Cust12345`, ignoring case; undefined for an address outside the base. */
export function belowBase(path: string, base: string): string | undefined {
  if (base === "") return path;
  if (path.charCodeAt(base.length) !== SLASH) return undefined;
  return path.slice(0, base.length).toLowerCase() === base.toLowerCase() ? path.slice(base.length) : undefined;
}

/** Clients of other platforms append a slash to an operation's address; it still means that operation. */
export function endsWithSlash(pathname: string): boolean {
  return pathname.length > 1 && pathname.charCodeAt(pathname.length - 1) === SLASH;
}

const SLASH = 47;

/** An address or a path without trailing slashes. A regular expression would retry at every slash inside it. */
export function withoutLastSlashes(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === SLASH) end--;
  return text.slice(0, end);
}

/** A path step, percent-decoded; what cannot be decoded stays as written. */
export function decodeStep(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[\dA-F]{2})+/gi, (encoded) => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return encoded;
      }
    });
  }
}

/** A path with letters, digits, `-`, `.`, `_` and `~` decoded: encoded, they mean the same (RFC 3986, 6.2.2.2). */
export function withPlainLetters(path: string): string {
  if (!path.includes("%")) return path;
  return path.replace(/%[2-7][\dA-Fa-f]/g, (encoded) => {
    const letter = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : encoded;
  });
}

/** The value of a query parameter, ignoring its name's case; several are joined by commas. Undefined if absent. */
export function queryValue(url: string, name: string): string | undefined {
  if (!url.includes("?")) return undefined;
  const found: string[] = [];
  for (const [key, value] of new URLSearchParams(searchOf(url))) {
    if (key.toLowerCase() === name.toLowerCase()) found.push(value);
  }
  return found.length === 0 ? undefined : found.join(",");
}

/** The value of `$select`, as written; undefined if it is empty, which selects everything. */
export function selectIn(url: string): string | undefined {
  const text = queryValue(url, "$select");
  return text !== undefined && /[^\s,/]/.test(text) ? text : undefined;
}
