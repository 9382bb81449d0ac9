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
