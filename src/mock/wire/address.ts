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

/** The part of an address that fits a path such as `/api/v1/ChatSession/{id}`, whatever stands before it, and its query. */
export function apiPath(path: string, url: string): string {
  const end = url.search(/[?#]/);
  let start = end < 0 ? url.length : end;
  for (let segment = path.split("/").length; segment > 1; segment--) start = url.lastIndexOf("/", start - 1);
  return url.slice(start);
}

/** The texts that stand in an address for the names in its path, names and texts in lower case. */
export function pathTexts(path: string, url: string): Readonly<Record<string, string>> {
  if (!path.includes("{")) return {};
  const steps = apiPath(path, url).toLowerCase().split(/[?#]/)[0]?.split("/") ?? [];
  const texts: Record<string, string> = {};
  for (const [at, step] of path.split("/").entries()) {
    if (step.startsWith("{")) texts[step.slice(1, -1).toLowerCase()] = decoded(steps[at] ?? "");
  }
  return texts;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
