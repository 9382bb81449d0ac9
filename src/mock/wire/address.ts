/** Parts of an absolute address, cut out as text: parsing every URL in full would cost more than answering it. */

/** Path and query, such as `/api/v1/ChatSession/5?$select=Status`. */
export function pathOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("//") + 2);
  return start < 0 ? "/" : url.slice(start);
}

/** The path alone, in lower case: the vendor's platform takes addresses in any case. */
export function routePath(url: string): string {
  const path = pathOf(url);
  const end = path.search(/[?#]/);
  return (end < 0 ? path : path.slice(0, end)).toLowerCase();
}

/** A query parameter's value, its name in any case; several are joined by commas. Undefined when it is not there. */
export function queryValue(url: string, name: string): string | undefined {
  const at = url.indexOf("?");
  if (at < 0) return undefined;
  const end = url.indexOf("#", at);
  const found: string[] = [];
  for (const [key, value] of new URLSearchParams(url.slice(at + 1, end < 0 ? undefined : end))) {
    if (key.toLowerCase() === name.toLowerCase()) found.push(value);
  }
  return found.length === 0 ? undefined : found.join(",");
}
