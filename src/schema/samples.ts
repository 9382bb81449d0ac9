/** Compiles fixtures/documented/: the documents' own requests and responses, by operation. */

import type { RequestSample, ResponseSample, Samples } from "../sample-model.ts";
import { ownValue, withoutPrototype } from "../values.ts";

/** Takes the parsed files by name, such as `PutChatSessionEntity.request.json`. */
export function compileSamples(files: Readonly<Record<string, unknown>>): Samples {
  const requests: Record<string, RequestSample> = withoutPrototype({});
  const responses: Record<string, ResponseSample> = withoutPrototype({});
  for (const name of Object.keys(files).sort()) {
    const file = ownValue(files, name);
    if (name.endsWith(".request.json")) requests[(file as RequestSample).operation] = file as RequestSample;
    if (name.endsWith(".response.json")) responses[(file as ResponseSample).operation] = file as ResponseSample;
  }
  return { requests, responses };
}
