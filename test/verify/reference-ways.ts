import { skippingClock } from "../support/skipping-clock.ts";
import { expect } from "vitest";
import type { Mode } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import type { ReferenceOptions } from "../support/reference-options.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";

/** What the documents leave open, each way for itself and some together. */
export const WAYS: Readonly<Record<string, Partial<ReferenceOptions>>> = {
  plain: {},
  "dates in UTC without fractions": { dates: "utc", digits: 0 },
  "dates without offset, UTC": { dates: "bare-utc", digits: 0 },
  "dates without offset, Oslo": { dates: "bare-oslo", digits: 3 },
  "dates as they came": { dates: "verbatim" },
  "dates by their digits": { dates: "stripped" },
  "unset dates null": { unsetDate: "null" },
  "unset dates without offset among others with one": { unsetDate: "year-1-bare" },
  "empty text null": { emptyText: "null" },
  "null text empty": { emptyText: "empty" },
  "references and rights filled": { references: "filled", rights: "filled" },
  "references and rights slim": { references: "slim", rights: "slim" },
  "references with id 0": { references: "empty" },
  "no field properties": { fieldProperties: "empty" },
  "field properties null": { fieldProperties: "null" },
  "keys in another order": { keyOrder: "reversed" },
  "unknown id null": { unknownId: "null" },
  "unknown id empty": { unknownId: "empty" },
  "unknown id 400": { unknownId: "400" },
  "unknown id 410": { unknownId: "410" },
  "empty queue empty": { emptyQueue: "empty" },
  "empty queue 204": { emptyQueue: "204" },
  "empty queue 404": { emptyQueue: "404" },
  "empty queue 400": { emptyQueue: "400" },
  "empty queue {}": { emptyQueue: "object" },
  "errors in HTML without a challenge": { errorBody: "html", challenge: false },
  "errors in text": { errorBody: "text" },
  "errors without a body": { errorBody: "empty", refusal: 403 },
  "no charset": { contentType: "application/json" },
  "charset quoted": { contentType: 'application/json;charset="UTF-8"' },
  "text/json": { contentType: "text/json; charset=utf8", xmlContentType: "text/xml" },
  "more headers": { headers: { "x-request-id": "1", vary: "Accept" } },
  "slow, one at a time": { delayMs: 3, serial: true },
  "no ended sessions, newest first": { listsEnded: false, listOrder: "newest" },
  "list by request": { listOrder: "requested" },
  "always InQueue, stamps WhenRequested": { statusOnCreate: "InQueue", stampsRequested: true },
  "looks after its own properties": { manages: true, welcomes: true },
  "queue by arrival, reset goes last": { queueOrder: "arrival", resetGoesLast: true },
  "CustomerLast after pick-up": { statusAfterPickUp: "CustomerLast", rejectsOtherId: true },
  "no sessions": { sessions: 0 },
  "XML prefixed": { xml: "prefixed" },
  "XML without null": { xml: "absent" },
  "XML nil without prefix": { xml: "plain-nil" },
  "XML on many lines": { xml: "pretty" },
  "XML of any type": { xml: "array-of-any" },
  "empty text under $select": { selectLeavesText: true },
  "flags 0": { flagsZero: "0" },
  "flags empty": { flagsZero: "" },
  "recorded form": {
    dates: "bare-utc",
    digits: 0,
    unsetDate: "null",
    emptyText: "null",
    references: "slim",
    fieldProperties: "empty",
    unknownId: "null",
    emptyQueue: "204",
    xml: "absent",
    listsEnded: false,
    listOrder: "newest",
  },
  "its own way in all": {
    dates: "bare-oslo",
    digits: 3,
    manages: true,
    stampsRequested: true,
    statusOnCreate: "InQueue",
    queueOrder: "arrival",
    welcomes: true,
    errorBody: "html",
    refusal: 403,
    emptyQueue: "empty",
    references: "filled",
  },
};

/** A right server, whatever its ways are, raises no alarm. */
export async function expectNoAlarm(options: Partial<ReferenceOptions>, mode: Mode): Promise<void> {
  const { fetch } = createReference(options);
  const report = await verify(
    { baseUrl: "http://reference.test", fetch },
    { mode, auth: [REFERENCE_AUTH, "Bearer abc"] },
    skippingClock(),
  );
  expect(report.failure).toBeUndefined();
  expect(report.findings).toEqual([]);
  // A list that stays empty shows no item, and checks of items are skipped.
  expect(report.summary.passed).toBeGreaterThan(options.sessions === 0 && mode === "read" ? 15 : 20);
}
