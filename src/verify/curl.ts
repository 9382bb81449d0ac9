/** The request as a command to repeat it; the credentials come from the environment, as they do for so-mock. */

import type { Exchange } from "./model.ts";

export function toCurl(request: Exchange["request"]): string {
  const headers = Object.entries(request.headers).map(([name, value]) =>
    /^authorization$/i.test(name) && /secret/.test(value)
      ? `-H "Authorization: $SO_MOCK_AUTH"`
      : `-H ${quote(`${name}: ${value}`)}`,
  );
  const body =
    request.body === undefined ? (request.method === "POST" ? ["-d ''"] : []) : [`--data-raw ${quote(request.body)}`];
  return ["curl", "-i", "-X", request.method, quote(request.url), ...headers, ...body].join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
