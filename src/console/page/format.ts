import { html } from "hono/html";
import type { SessionState } from "../../mock/store/session.ts";
import { TOPICS } from "../../mock/world/topics.ts";
import { formatInstant, type Instant } from "../../time/instant.ts";
import { OSLO } from "../../time/zone-code.ts";

/** A piece of the page; all values in it are escaped. */
export type Html = ReturnType<typeof html>;

/** `08:03:20`, in the time zone of the answers. */
export function clockTime(instant: Instant): string {
  return local(instant).slice(11, 19);
}

export function date(instant: Instant): string {
  return local(instant).slice(0, 10);
}

function local(instant: Instant): string {
  return formatInstant(instant, OSLO.offsetAt, { offset: false, fraction: false });
}

/** `0:42`, `12:05`, `2 h 03 min`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
  return `${minutes}:${pad(seconds % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

export function customerOf({ CustomerName }: SessionState): string {
  return CustomerName?.trim() || "Customer without a name";
}

export function topicName(id: number): string {
  return TOPICS.find((topic) => topic.id === id)?.name ?? `Topic ${id}`;
}

export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** A button that calls the control API; `about` is its label for screen readers. */
export function callButton(
  label: string,
  method: string,
  path: string,
  more: {
    readonly body?: object;
    readonly before?: string;
    readonly about?: string;
    readonly kind?: string;
    readonly done?: string;
  } = {},
): Html {
  const { body, before, about, kind = "", done = "" } = more;
  const seen = before === undefined ? "" : html`<span class="unseen">${before} </span>`;
  const rest = about === undefined ? "" : html`<span class="unseen"> ${about}</span>`;
  return html`<button
    type="button"
    class="${kind}"
    data-method="${method}"
    data-path="${path}"
    data-body="${body ? JSON.stringify(body) : ""}"
    data-done="${done}"
  >
    ${seen}${label}${rest}
  </button>`;
}
