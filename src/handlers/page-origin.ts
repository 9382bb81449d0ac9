/** The origin of the page that this code runs in, if the address has another origin; in Node always undefined. */
export function pageOrigin(url: string): string | undefined {
  const here = (globalThis as { readonly location?: { readonly origin: string } }).location?.origin;
  return here === undefined || new URL(url).origin === here ? undefined : here;
}
