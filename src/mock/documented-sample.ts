import type { Operation } from "../model.ts";
import type { Samples } from "../sample-model.ts";
import type { Reply } from "./reply.ts";

/** Reads the documented sample answer of an operation. The built-in samples are loaded on first use. */
export function sampleReader(given: Samples | undefined): (operation: Operation) => Promise<Reply | undefined> {
  return async ({ id, answer }) => {
    const { responses } = given ?? (await import("../samples.ts")).samples;
    const sample = responses[id];
    if (!sample) return undefined;
    const { status, reason, body } = sample;
    return { status, reason, content: { kind: "json", type: answer.type, value: body } };
  };
}
