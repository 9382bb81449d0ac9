/** Where the console lives, on its own so that asking costs no more than this file. */

/** `/_mock` of the main world, `/_world/NAME/_mock` of another. */
export const CONSOLE_PATH: RegExp = /^(?:\/_world\/[^/?#]+)?\/_mock(?=[/?#]|$)/;

/** Is an address the console's? Cheap enough to be asked of every request. */
export function isConsolePath(path: string): boolean {
  return path.charCodeAt(1) === 95 && CONSOLE_PATH.test(path);
}
