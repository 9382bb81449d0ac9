/** The origin of the page that this code runs in, for an address of another origin; undefined in Node, or within one origin. */
export function pageOrigin(url: string): string | undefined {
  const here = (globalThis as { readonly location?: { readonly origin: string } }).location?.origin;
  return here === undefined || new URL(url).origin === here ? undefined : here;
}
