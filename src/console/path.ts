/** The path of the console, in a file of its own so that checking it loads nothing else. */

/** `/_mock` of the main world, `/_world/NAME/_mock` of another. */
export const CONSOLE_PATH: RegExp = /^(?:\/_world\/[^/?#]+)?\/_mock(?=[/?#]|$)/;

/** Does a path belong to the console? Cheap enough for every request. */
export function isConsolePath(path: string): boolean {
  return path.charCodeAt(1) === 95 && CONSOLE_PATH.test(path);
}

/** Does a client want a page, as a browser does where a person has typed the address? */
export function wantsHtml(headers: Headers): boolean {
  return /\btext\/html\b/i.test(headers.get("accept") ?? "");
}
