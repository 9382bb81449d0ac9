import type { OpenMock } from "../mock/open-mock.ts";
import { redactBody } from "../redact-body.ts";
import { redactHeaders } from "../redact.ts";
import { problem } from "./control/problem.ts";

/** A receiver of the console's own, for those who have none yet: it takes everything and shows it. */

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
  const text = await request.text();
  if (text.length > MOST_BYTES) return problem(413, "The body is too large.", `At most ${MOST_BYTES} bytes are taken.`);
  const inbox = inboxOf(open);
  const event = request.headers.get("x-superoffice-event") ?? "";
  const entry = { number: ++inbox.count, at: open.mock.clock.now(), event: event.slice(0, 200) };
  inbox.entries.push({ ...entry, headers: redactHeaders(request.headers), body: redactBody(text) });
  if (inbox.entries.length > MOST) inbox.entries.shift();
  return new Response("ok", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
