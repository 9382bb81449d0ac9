/** The sessions that the runner sends, each designed to reveal certain faults. */

import type { Session } from "./session.ts";

const REFERENCES = {
  User: null,
  Person: null,
  Contact: null,
  Project: null,
  Sale: null,
  Ticket: null,
  TransferTo: null,
};

export interface DraftOptions {
  readonly id: number;
  readonly topic: number;
  /** Marks the session as one of this run. */
  readonly tag: string;
  /** ISO 8601: when the customer's client last polled. A session not fetched for long may be closed. */
  readonly now: string;
}

/** A session as a customer opens it, without the dates that are not set yet. */
export function arrival({ id, topic, tag, now }: DraftOptions, requested: string, position: number): Session {
  return {
    ChatSessionId: id,
    TopicId: topic,
    ...REFERENCES,
    CustomerAlias: tag,
    CustomerHost: `${tag}.example.com`,
    CustomerName: "Contract Check",
    CustomerEmail: `${tag}@example.com`,
    CustomerPhone: "+47 555 01 234",
    CustomerConsented: true,
    CustomerCompanyName: "Example Works",
    Status: "InQueue",
    FirstMessage: "Sent by so-mock verify; closed at the end of its run.",
    LastMessage: "Sent by so-mock verify; closed at the end of its run.",
    WhenRequested: requested,
    WhenFetched: now,
    SessionKey: `key-${tag}`,
    InitialQueuePos: position,
    AlertLevel: 2,
    Rank: 0,
    Flags: "CustomerIsTyping",
    ChatbotIsActive: true,
    Rating: 4,
  };
}

/** Four dates in one winter, so that daylight saving does not change their offset. */
const DATES = {
  WhenRequested: "2024-01-15T09:30:15+01:00",
  WhenStarted: "2024-01-15T08:41:27Z",
  WhenIdle: "2024-01-15T15:22:38.1234567+05:30",
  WhenEnded: "2024-01-15T11:12:43+01:00",
} as const;

/** The same moment written with another offset, in minutes from UTC. */
function elsewhere(now: string, minutes: number): string {
  const wall = new Date(Date.parse(now) + minutes * 60_000).toISOString().slice(0, -1);
  const digits = (value: number): string => String(Math.abs(value)).padStart(2, "0");
  return `${wall}${minutes < 0 ? "-" : "+"}${digits(Math.trunc(minutes / 60))}:${digits(minutes % 60)}`;
}

/** Letters, marks and spaces that careless servers mangle. Every text fits the known lengths. */
export function markedText(draft: DraftOptions): Session {
  return {
    ...arrival(draft, DATES.WhenRequested, 7),
    ...DATES,
    WhenFetched: elsewhere(draft.now, -480),
    CustomerAlias: `${draft.tag} Ærøskøbing`,
    CustomerName: `  Åse "Nørd" O'Brien 日本語 🙂`,
    CustomerEmail: `${draft.tag}.Mixed.Case@Example.com`,
    CustomerPhone: "+47 (0)55 01-234 #5",
    CustomerCompanyName: "Søn & Co <AS> &amp; \\ back/slash; 100 %41 +1",
    Status: "CustomerLast",
    FirstMessage:
      '  First line, then a tab:\t|\nSecond line — <b>not a tag</b>, ‹quoted›, {"json": [1, 2]}, no\u00A0break, \u200Fright\u200E, 👩\u200D💻',
    LastMessage: "&lt;kept as it is&gt; 'single' \"double\" `back` $1 %s %0A ]]> --",
    SessionKey: `key-${draft.tag}-2`,
    AlertLevel: 3,
    Rank: 2,
    Flags: "UserIsTyping",
    Rating: 5,
  };
}

/** Texts of the maximum known length, dates in one summer, and different values for everything else. */
export function longText(draft: DraftOptions): Session {
  const fill = (length: number, start: string): string =>
    start + "0123456789".repeat(103).slice(0, length - start.length);
  return {
    ...arrival(draft, "2024-07-16T10:31:16Z", 8),
    WhenStarted: "2024-07-16T12:42:28+02:00",
    WhenIdle: "2024-07-16T06:23:39-05:00",
    WhenFetched: elsewhere(draft.now, 330),
    WhenEnded: "2024-07-16T12:13:44Z",
    CustomerAlias: fill(64, `${draft.tag} `),
    CustomerHost: fill(255, `${draft.tag}.`),
    CustomerName: fill(255, "Name "),
    CustomerEmail: fill(60, `${draft.tag}.`) + "@example.com",
    CustomerPhone: fill(32, "+47"),
    CustomerCompanyName: fill(255, "Company "),
    Status: "UserLast",
    FirstMessage: fill(1024, "First "),
    LastMessage: fill(1024, "Last "),
    SessionKey: fill(64, `key-${draft.tag}-`),
    AlertLevel: 504,
    Rank: 3,
    Rating: 751,
  };
}

/** false, 0, empty text and null, which careless servers take for "not given" and ignore, or store as a word. */
export function lowValues(draft: DraftOptions): Session {
  return {
    ...arrival(draft, "2024-01-17T12:32:17+02:00", 0),
    WhenStarted: "2024-01-17T05:43:29-05:00",
    WhenIdle: "2024-01-17T10:24:40Z",
    WhenFetched: elsewhere(draft.now, 60),
    WhenEnded: "2024-01-17T10:14:45Z",
    // A surname that careless servers take for a missing one, and digits that they take for a number.
    CustomerName: "Null",
    CustomerPhone: "",
    CustomerConsented: false,
    CustomerCompanyName: null,
    Status: "CustomerLast",
    FirstMessage: "00470",
    LastMessage: "",
    SessionKey: `key-${draft.tag}-3`,
    AlertLevel: 0,
    Rank: 0,
    Flags: "CustomerIsTyping",
    ChatbotIsActive: false,
    Rating: 0,
  };
}

/** Simple enough for every request format: no leading spaces or line breaks, which XML and forms may collapse. */
export function plainText(draft: DraftOptions, round: number): Session {
  const even = round % 2 === 0;
  return {
    ...arrival(draft, `2024-02-0${(round % 8) + 1}T10:00:0${round % 8}+01:00`, 3 + round),
    WhenStarted: `2024-02-0${(round % 8) + 1}T09:05:10Z`,
    WhenIdle: `2024-02-0${(round % 8) + 1}T09:06:10Z`,
    WhenEnded: `2024-02-0${(round % 8) + 1}T09:08:40Z`,
    CustomerName: `Åse & Søn <round ${round}>`,
    CustomerPhone: `+47 55 0${round}`,
    CustomerConsented: even,
    CustomerCompanyName: `日本 "Works" ${round}; a=b+c`,
    Status: even ? "UserLast" : "CustomerLast",
    FirstMessage: `first ${round}`,
    LastMessage: `last ${round}`,
    AlertLevel: 10 + round,
    Rank: 1 + round,
    Flags: even ? "UserIsTyping" : "CustomerIsTyping",
    ChatbotIsActive: !even,
    Rating: 100 + round,
  };
}
