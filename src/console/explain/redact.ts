/** Nothing that proves who somebody is leaves the console: not in the journal, a curl, an export or an event. */

const SECRET_HEADERS =
  /^(?:authorization|proxy-authorization|cookie|set-cookie|x-xsrf-token|so-apptoken|x-mock-token)$/i;
const SECRET_NAMES = /token|ticket|secret|password|credential|api-?key/i;

export const HIDDEN = "***";

/** The scheme of credentials may be read, their value not. */
export function redactHeaders(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, redactHeader(name, value)]));
}

function redactHeader(name: string, value: string): string {
  if (!SECRET_HEADERS.test(name) && !SECRET_NAMES.test(name)) return value;
  const scheme = /^(Basic|SoTicket|Bearer)\s/i.exec(value)?.[1];
  return scheme === undefined ? HIDDEN : `${scheme} ${HIDDEN}`;
}

/** Values of query parameters whose names speak of secrets. */
export function redactUrl(url: string): string {
  return url
    .replace(/\/\/[^/@]*@/, `//${HIDDEN}@`)
    .replace(/([?&][^=&#]*)=([^&#]*)/g, (whole, name: string) =>
      SECRET_NAMES.test(name) ? `${name}=${HIDDEN}` : whole,
    );
}
