/** Everything that the five documents leave open, as switches of a plain server that does the rest right. */

export interface ReferenceOptions {
  /** How moments are written: converted to Oslo's winter time or to UTC, with or without the offset, or by their digits. */
  readonly dates: "oslo" | "utc" | "bare-utc" | "bare-oslo" | "new-york" | "bare-new-york" | "verbatim" | "stripped";
  readonly digits: number;
  readonly unsetDate: "year-1" | "year-1-bare" | "null";
  readonly emptyText: "null" | "empty" | "as-sent";
  readonly references: "null" | "filled" | "slim" | "empty";
  readonly rights: "null" | "filled" | "slim";
  readonly fieldProperties: "empty" | "filled" | "null";
  readonly keyOrder: "table" | "reversed";
  readonly unknownId: "null" | "empty" | "404" | "400" | "410";
  readonly emptyQueue: "null" | "empty" | "204" | "404" | "400" | "object";
  readonly errorBody: "json" | "html" | "text" | "empty";
  readonly refusal: 401 | 403;
  readonly challenge: boolean;
  readonly contentType: string;
  readonly xmlContentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly gzip: boolean;
  readonly delayMs: number;
  /** One request at a time. */
  readonly serial: boolean;
  readonly listsEnded: boolean;
  readonly listOrder: "id" | "newest" | "requested";
  readonly statusOnCreate: "as-sent" | "InQueue";
  readonly stampsRequested: boolean;
  /** Looks after SessionKey, Rank, InitialQueuePos and the dates of the conversation itself. */
  readonly manages: boolean;
  readonly welcomes: boolean;
  readonly queueOrder: "requested" | "arrival";
  readonly resetGoesLast: boolean;
  readonly statusAfterPickUp: "UserLast" | "CustomerLast";
  readonly rejectsOtherId: boolean;
  readonly knowsTopics: boolean;
  readonly sessions: number;
  readonly xml: "xsi" | "prefixed" | "absent" | "plain-nil" | "pretty" | "array-of-any";
  readonly selectLeavesText: boolean;
  readonly typesCase: boolean;
  readonly startsAtId: number;
  /** Another user's session comes into the queue with every nth list. */
  readonly arrivesEvery: number;
  readonly flagsZero: "CustomerIsTyping" | "" | "0";
}

/** The dates of an answer to a request that names a zone: one of the two that this server knows. */
export function inZone(options: ReferenceOptions, code: string | null): ReferenceOptions {
  const zone = { UTC: "utc", "US-NY": "new-york" }[code ?? ""] as "utc" | "new-york" | undefined;
  if (!zone) return options;
  return { ...options, dates: /bare|stripped/.test(options.dates) ? `bare-${zone}` : zone };
}

export const PLAIN: ReferenceOptions = {
  dates: "oslo",
  digits: 7,
  unsetDate: "year-1",
  emptyText: "as-sent",
  references: "null",
  rights: "null",
  fieldProperties: "filled",
  keyOrder: "table",
  unknownId: "404",
  emptyQueue: "null",
  errorBody: "json",
  refusal: 401,
  challenge: true,
  contentType: "application/json; charset=utf-8",
  xmlContentType: "application/xml; charset=utf-8",
  headers: {},
  gzip: false,
  delayMs: 0,
  serial: false,
  listsEnded: true,
  listOrder: "id",
  statusOnCreate: "as-sent",
  stampsRequested: false,
  manages: false,
  welcomes: false,
  queueOrder: "requested",
  resetGoesLast: false,
  statusAfterPickUp: "UserLast",
  rejectsOtherId: false,
  knowsTopics: true,
  sessions: 6,
  xml: "xsi",
  selectLeavesText: false,
  typesCase: false,
  startsAtId: 41,
  arrivesEvery: 0,
  flagsZero: "CustomerIsTyping",
};
