import type { OpenMock } from "../mock/open-mock-model.ts";
import { readBody } from "../mock/wire/read-body.ts";
import { redactBody } from "../redact-body.ts";
import { redactHeaders } from "../redact-text.ts";
import { problem } from "./control/problem.ts";

/** The console's own receiver, for users without one: it accepts and shows everything. */

interface InboxEntry {
  readonly number: number;
  /** The world's time in UTC. */
  readonly at: string;
  readonly event: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const MOST = 100;
const MOST_BYTES = 65_536;
/** The maximum size of all bodies and headers, in characters. */
const MOST_TOGETHER = 1_048_576;

const inboxes = new WeakMap<OpenMock, { readonly entries: InboxEntry[]; count: number }>();

function inboxOf(open: OpenMock): { readonly entries: InboxEntry[]; count: number } {
  const known = inboxes.get(open) ?? { entries: [], count: 0 };
  inboxes.set(open, known);
  return known;
}

/** Latest first. */
export function inboxEntries(open: OpenMock): readonly InboxEntry[] {
  return inboxOf(open).entries.toReversed();
}

export function clearInbox(open: OpenMock): void {
  inboxOf(open).entries.length = 0;
}

export async function receive(open: OpenMock, request: Request): Promise<Response> {
  const read = await readBody(request, MOST_BYTES);
  if (!read.ok) {
    return read.why === "too-large"
      ? problem(413, "The body is too large.", `At most ${MOST_BYTES} bytes are taken.`)
      : problem(400, "The body cannot be read.");
  }
  const text = new TextDecoder().decode(read.bytes);
  const inbox = inboxOf(open);
  const event = request.headers.get("x-superoffice-event") ?? "";
  const entry = { number: ++inbox.count, at: open.mock.clock.now(), event: event.slice(0, 200) };
  inbox.entries.push({ ...entry, headers: redactHeaders(request.headers), body: redactBody(text) });
  const sizeOf = (one: InboxEntry): number => JSON.stringify(one).length;
  let held = inbox.entries.reduce((sum, one) => sum + sizeOf(one), 0);
  while (inbox.entries.length > MOST || held > MOST_TOGETHER) {
    const oldest = inbox.entries.shift();
    held -= oldest ? sizeOf(oldest) : held;
  }
  return new Response("ok", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
