import type { Block } from "./blocks.ts";
import type { RawSample, ReportIssue } from "./model.ts";
import { withoutPrototype } from "../values.ts";

/** A request or a response on a page: first line, headers, and the body, with or without a blank line before it. */
export function readSample(block: Extract<Block, { kind: "code" }>, report: ReportIssue): RawSample | undefined {
  const lines = block.lines.filter(({ text }) => text.trim() !== "");
  const [first, ...rest] = lines;
  if (!first) return undefined;
  const headers: Record<string, string> = withoutPrototype({});
  let at = 0;
  for (; at < rest.length; at++) {
    const line = rest[at]?.text.trim() ?? "";
    const name = /^([A-Za-z][\w-]*):/.exec(line)?.[1];
    if (name === undefined) break;
    headers[name] = line.slice(name.length + 1).trim();
  }
  const body = rest.slice(at);
  const sample = { firstLine: first.text.trim(), headers };
  if (body.length === 0) return sample;
  try {
    return { ...sample, body: JSON.parse(body.map(({ text }) => text).join("\n")) as unknown };
  } catch {
    report({ kind: "note", at: body[0]?.at ?? block.at, what: "the body of the sample is not JSON" });
    return sample;
  }
}

/** Does a code block show a response? */
export function isResponse({ lines }: Extract<Block, { kind: "code" }>): boolean {
  const first = lines.find(({ text }) => text.trim() !== "")?.text.trim();
  return first?.startsWith("HTTP/") ?? false;
}
