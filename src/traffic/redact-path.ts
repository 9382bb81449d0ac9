/**
 * The path of an address as it may be told: words and short numbers. Anything else may be a name, a key or a token, and so may
 * everything behind the path.
 */
export function redactPath(url: string): string {
  return url
    .replace(/[?#].*$/s, "")
    .split("/")
    .map((part) => (/^(?:[A-Za-z]{1,40}|v\d|\d{1,8}|)$/.test(part) ? part : "*"))
    .join("/");
}
