/** A request as a line for a shell. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Headers that curl or the connection sees to. */
const OWN = /^(?:host|connection|content-length|accept-encoding|user-agent|transfer-encoding|sec-.*|keep-alive)$/i;

export function curlOf({ method, url, headers, body }: CurlRequest): string {
  const shown = Object.entries(headers).filter(([name, value]) => !OWN.test(name) && value !== "*/*");
  return [
    "curl",
    `-X ${method}`,
    ...shown.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined || body === "" ? [] : [`--data-raw ${quoted(body)}`]),
    quoted(url),
  ].join(" ");
}

/** In single quotes, which every POSIX shell takes as they are. */
function quoted(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
