/** The state of the reference server: sessions with moments as milliseconds, and nothing of any wire format. */

import { contract } from "../../src/contract.ts";
import type { ReferenceOptions } from "./reference-options.ts";

/** A moment and the text that it came as. */
export interface Moment {
  readonly at: number;
  readonly text: string;
}

export type Stored = Record<string, unknown>;

const ROWS = contract.types["ChatSessionEntity"]?.properties ?? [];
const namesOf = (...kinds: readonly string[]): readonly string[] =>
  ROWS.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);

/** In the order of the table. */
export const KEYS: readonly string[] = ROWS.map(({ name }) => name);
export const TEXTS: readonly string[] = namesOf("string");
export const NUMBERS: readonly string[] = namesOf("int32", "int64", "double");
export const BOOLEANS: readonly string[] = namesOf("bool");
export const DATES: readonly string[] = namesOf("date-time");
/** Those of carriers that have a number of their own, by the carrier. */
export const REFERENCES: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.filter(({ of = "" }) => contract.types[of]?.properties.some(({ name }) => name === `${of}Id`)).map(
    ({ name, of = "" }) => [name, of],
  ),
);

const MANAGED = ["SessionKey", "InitialQueuePos", "Rank", "WhenStarted", "WhenIdle", "WhenFetched"];
const QUEUED = "InQueue";

export interface World {
  readonly all: () => readonly Stored[];
  readonly find: (id: number) => Stored | undefined;
  readonly save: (id: number, values: Stored) => Stored | undefined;
  readonly create: (values: Stored) => Stored | undefined;
  readonly pickUp: () => Stored | undefined;
  readonly reset: (id: number) => Stored | undefined;
  /** A customer of the world outside. */
  readonly arrive: () => void;
}

export function createWorld(options: ReferenceOptions, now: () => number): World {
  const sessions = new Map<number, Stored>();
  let nextId = options.startsAtId;
  let turn = 0;
  const moment = (at: number): Moment => ({ at, text: new Date(at).toISOString() });
  const add = (values: Stored): Stored => {
    const session: Stored = { ...blank(), ...values, ChatSessionId: nextId++, turn: turn++ };
    sessions.set(Number(session["ChatSessionId"]), session);
    return session;
  };
  const seed = (index: number, requested = Date.UTC(2024, 5, 3, 9, index)): Stored => ({
    TopicId: 3 + (index % 2),
    CustomerName: `Kari & <Ola> ${index}`,
    CustomerEmail: `guest${index}@example.com`,
    FirstMessage: "Hei, jeg trenger hjelp – «raskt»",
    Status: ["Closed", QUEUED, "UserLast", QUEUED, "CustomerLast", QUEUED][index % 6],
    User: ["UserLast", "CustomerLast"].includes(
      ["Closed", QUEUED, "UserLast", QUEUED, "CustomerLast", QUEUED][index % 6] ?? "",
    )
      ? agent()
      : null,
    WhenRequested: moment(requested),
    InitialQueuePos: index,
  });
  for (let index = 0; index < options.sessions; index++) add(seed(index));

  const first = (): Stored | undefined => {
    const order = (session: Stored): number =>
      options.queueOrder === "requested" ? (session["WhenRequested"] as Moment).at : Number(session["turn"]);
    const waiting = [...sessions.values()].filter((session) => session["Status"] === QUEUED);
    return waiting.sort((left, right) => order(left) - order(right) || Number(left["turn"]) - Number(right["turn"]))[0];
  };

  const freeRank = (): number => {
    const active = [...sessions.values()].filter(
      ({ User, Status }) => User !== null && textOf(Status).endsWith("Last"),
    );
    const taken = new Set(active.map(({ Rank }) => Rank));
    let rank = 1;
    while (taken.has(rank)) rank++;
    return rank;
  };

  return {
    all: () => [...sessions.values()],
    find: (id) => sessions.get(id),
    save(id, values) {
      const session = sessions.get(id);
      if (!session) return undefined;
      const { ChatSessionId: _id, ...rest } = values;
      for (const [key, value] of Object.entries(rest))
        if (!options.manages || !MANAGED.includes(key)) session[key] = value;
      return session;
    },
    create(values) {
      const topics = new Set([...sessions.values()].map((session) => session["TopicId"]));
      if (options.knowsTopics && topics.size > 0 && !topics.has(values["TopicId"])) return undefined;
      const session = add(values);
      if (options.statusOnCreate === "InQueue") session["Status"] = QUEUED;
      if (options.stampsRequested) session["WhenRequested"] = moment(now() + Number(session["turn"]));
      if (options.manages)
        Object.assign(session, {
          SessionKey: `s${nextId}`,
          InitialQueuePos: sessions.size,
          Rank: 0,
          WhenIdle: moment(now()),
          WhenStarted: null,
          WhenFetched: null,
        });
      return session;
    },
    pickUp() {
      const session = first();
      if (!session) return undefined;
      Object.assign(session, {
        Status: options.statusAfterPickUp,
        User: agent(),
        WhenStarted: moment(now()),
        Rank: freeRank(),
      });
      if (options.welcomes) Object.assign(session, { LastMessage: "Velkommen!", WhenIdle: moment(now()) });
      return session;
    },
    reset(id) {
      const session = sessions.get(id);
      if (!session) return undefined;
      Object.assign(session, { Status: QUEUED, User: null, WhenStarted: null, Rank: 0, ChatbotIsActive: false });
      if (options.resetGoesLast) session["turn"] = turn++;
      return session;
    },
    arrive: () => void add({ ...seed(1, now()), Status: QUEUED, User: null }),
  };
}

function blank(): Stored {
  return {
    ...Object.fromEntries(KEYS.map((name) => [name, null])),
    ...Object.fromEntries(TEXTS.map((name) => [name, ""])),
    ...Object.fromEntries(NUMBERS.map((name) => [name, 0])),
    ...Object.fromEntries(BOOLEANS.map((name) => [name, false])),
    Flags: "CustomerIsTyping",
    Status: QUEUED,
  };
}

export function agent(): Stored {
  return { AssociateId: 5, Name: "tje", FullName: "Tore Jensen" };
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
