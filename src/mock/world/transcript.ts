import { escapeHtml } from "../../escape.ts";
import { formatInstant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone-code.ts";
import type { SessionState } from "../store/session.ts";
import { customerName, type Message } from "./derive-messages.ts";

/** A conversation as HTML: a heading, then one line per message. Messages without text are omitted. */
export function transcriptOf(session: SessionState, messages: readonly Message[], zone: Zone, html: boolean): string {
  const spoken = messages.filter(({ Message: text }) => text !== "");
  const at = (instant: string): string =>
    formatInstant(instant, zone.offsetAt, { offset: false, fraction: false }).replace("T", " ");
  const who = customerName(session);
  const title = `Chat ${session.ChatSessionId}${who === "" ? "" : ` with ${who}`}`;
  if (!html) {
    return [
      title,
      ...spoken.map(({ WhenPosted, Author, Message: text }) => `[${at(WhenPosted)}] ${Author}: ${text}`),
      "",
    ].join("\n");
  }
  const rows = spoken.map(
    ({ Type, WhenPosted, Author, Message: text }) =>
      `<p class="${Type === "ToUser" ? "customer" : "agent"}"><time>${at(WhenPosted)}</time> ` +
      `<b>${escapeHtml(Author)}</b>: ${escapeHtml(text).replaceAll("\n", "<br>")}</p>`,
  );
  return `<div class="chat-transcript"><h1>${escapeHtml(title)}</h1>${rows.join("")}</div>`;
}
