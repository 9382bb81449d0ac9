/** The console's path, in a separate file so that checking it loads nothing else. */

/** `/_mock` of the main world, `/_world/NAME/_mock` of another. */
export const CONSOLE_PATH: RegExp = /^(?:\/_world\/[^/?#]+)?\/_mock(?=[/?#]|$)/;

/** Does a path belong to the console? Cheap enough for every request. */
export function isConsolePath(path: string): boolean {
  return path.charCodeAt(1) === 95 && CONSOLE_PATH.test(path);
}

/** Does the client want a page, as a browser does when a user has entered the address? */
export function wantsHtml(headers: Headers): boolean {
  return /\btext\/html\b/i.test(headers.get("accept") ?? "");
}
