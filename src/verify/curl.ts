import { curlOf } from "../curl.ts";
import type { Exchange } from "./model.ts";
import { SECRET_MARK } from "./secrets.ts";

/** The request as a command to repeat it; the credentials come from the environment, as they do for so-mock. */
export function toCurl({ method, url, headers, body }: Exchange["request"]): string {
  const isSecret = Object.entries(headers).some(
    ([name, value]) => /^authorization$/i.test(name) && value.includes(SECRET_MARK),
  );
  return curlOf({
    method,
    url,
    headers,
    // Without a body there would be no Content-Length either, which some servers refuse with 411.
    body: body ?? (method === "POST" ? "" : undefined),
    options: ["-i"],
    variables: isSecret ? { authorization: "SO_MOCK_AUTH" } : {},
  });
}
