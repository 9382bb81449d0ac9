import { describe, expect, test } from "vitest";
import { contract } from "../../src/contract.ts";
import type { Operation } from "../../src/model.ts";
import { createAddressBook } from "../../src/traffic/address.ts";
import { createExchangeAnonymiser } from "../../src/traffic/anonymise/exchange.ts";
import { createRegistry } from "../../src/traffic/anonymise/registry.ts";
import type { Exchange } from "../../src/traffic/exchange.ts";
import { createTrafficJudge } from "../../src/traffic/judge/judge-traffic.ts";
import { withoutBodies } from "../../src/traffic/judge/without-bodies.ts";
import { allTables } from "../../src/traffic/tables.ts";
import type { Call } from "../../src/verify/call.ts";
import type { AnyCheck, Check, Verdict } from "../../src/verify/check.ts";
import { checks } from "../../src/verify/checks/index.ts";
import { knowGroups } from "../../src/groups/judged.ts";
import { systemClock } from "../../src/verify/clock.ts";
import type { Fact } from "../../src/verify/facts.ts";
import type { Report } from "../../src/verify/model.ts";
import { anyKnown } from "../../src/operation-roles.ts";
import { makeCall, makeSession, type CallOptions } from "../support/facts.ts";
import { sample } from "../support/sample.ts";

/** What a check says of itself is held against what it does. */

const tables = await allTables();
await knowGroups();
const run = (check: AnyCheck, fact: Fact): readonly Verdict[] | undefined =>
  check.on === fact.kind
    ? (check.run as (fact: Fact, from: typeof contract) => readonly Verdict[] | undefined)(fact, contract)
    : undefined;
const ofEvery = checks.filter(({ appliesTo }) => appliesTo === anyKnown);

/** All that can be made of one call. */
function factsOf(call: Call): readonly Fact[] {
  const isXml = /xml/.test(call.spec.accept ?? "");
  return [
    { kind: "call", call },
    ...(["none", "unknown-scheme", "malformed", "made-up"] as const).map((how): Fact => ({
      kind: "refusal",
      call,
      how,
      label: how,
    })),
    { kind: "admission", call, scheme: "Bearer" },
    { kind: "selection", call, names: ["ChatSessionId"], full: undefined },
    ...(isXml ? [{ kind: "xml", call, json: makeSession() } as const] : []),
  ];
}
const judges = (check: AnyCheck, calls: readonly Call[]): boolean =>
  calls.some((call) => factsOf(call).some((fact) => run(check, fact) !== undefined));
const namesOf = (some: readonly AnyCheck[]): readonly string[] => some.map(({ name }) => name);

test("needsBody: those that judge an answer without a body say so", () => {
  const operation = tables.operations.find(({ answer }) => answer.type === "none") as Operation;
  const bare = ([{ status: 204 }, { status: 401 }, { status: 302, auth: null }] as const).map((options) => ({
    ...makeCall("save", options),
    operation,
  }));
  const saying = ofEvery.filter(({ needsBody = true }) => !needsBody);
  expect(namesOf(saying)).toEqual(namesOf(ofEvery.filter((check) => judges(check, bare))));
});

test("anyOperation: each check of every documented operation says whether it fits any other", () => {
  expect(namesOf(ofEvery.filter(({ anyOperation }) => anyOperation === undefined))).toEqual([]);
  const operation: Operation = { ...makeCall("list").operation, id: "GetNothingYouKnow" };
  const fitting = checks.filter(({ anyOperation }) => anyOperation);
  expect(fitting.length).toBeGreaterThan(4);
  for (const check of fitting) {
    expect(run(check, { kind: "call", call: { ...makeCall("list", { json: [{ Id: 1 }] }), operation } })).toEqual([]);
  }
});

test("xmlOnly: those that judge XML alone say so", () => {
  const calls = (accept: string): readonly Call[] =>
    ["<S/>", "<S", "[]", "[", ""].map((text) => makeCall("save", { accept, text }));
  const only = checks.filter((check) => judges(check, calls("text/xml")) && !judges(check, calls("application/json")));
  expect(namesOf(checks.filter(({ xmlOnly }) => xmlOnly))).toEqual(namesOf(only));
});

test("volatile: those whose result hangs on the moment say so", () => {
  const verdicts = (check: AnyCheck, ownMs: number): string =>
    JSON.stringify(factsOf(makeCall("save", { json: makeSession(), ownMs })).map((fact) => run(check, fact)));
  const timed = checks.filter((check) => verdicts(check, 1) !== verdicts(check, 1_000_000));
  expect(namesOf(checks.filter(({ volatile }) => volatile === "result"))).toEqual(namesOf(timed));
});

test("volatile: those whose observations hang on the data say so", () => {
  const data: readonly CallOptions[] = [
    { json: makeSession() },
    { json: makeSession(7, { WhenStarted: null, WhenEnded: null, Flags: "" }) },
    { json: makeSession(7, { Person: { PersonId: 1 }, Contact: { ContactId: 1 } }) },
    { json: makeSession(7, { More: 1 }) },
  ];
  const told = (check: AnyCheck, options: CallOptions): string =>
    [makeCall("save", options), makeCall("save", { ...options, select: "ChatSessionId" })]
      .flatMap((call) => factsOf(call).flatMap((fact) => run(check, fact) ?? []))
      .filter(({ severity = check.severity }) => severity !== "error")
      .map(({ message }) => message)
      .join();
  const varying = checks.filter((check) => new Set(data.map((options) => told(check, options))).size > 1);
  expect(namesOf(checks.filter(({ volatile }) => volatile === "observations"))).toEqual(namesOf(varying));
});

describe("quotesBody", () => {
  const MARKER = "Zaphod Beeblebrox";
  /** Each body has words of its own: the anonymiser may know those of the others. */
  const asNumber = (text: string, index: number): string => text.replaceAll(/zaphod|beeblebrox/gi, `$&${index}`);
  const JSON_TYPE = "application/json; charset=utf-8";
  const whole = makeSession(7, { User: { AssociateId: 5, Name: "tje" } });
  const BODIES: readonly (readonly [text: string, label: string])[] = [
    [`<!doctype html><p>${MARKER}</p>`, JSON_TYPE],
    [`${MARKER} is no JSON`, JSON_TYPE],
    [`{"FirstMessage":"${MARKER}",}`, JSON_TYPE],
    [`[{"FirstMessage":"x"}] ${MARKER}`, JSON_TYPE],
    [`"${MARKER}"`, JSON_TYPE],
    [JSON.stringify(JSON.stringify({ FirstMessage: MARKER })), JSON_TYPE],
    [JSON.stringify({ Error: true, Message: MARKER }), JSON_TYPE],
    [
      JSON.stringify({ ...whole, FirstMessage: MARKER, Status: MARKER, WhenRequested: MARKER, Rank: MARKER }),
      JSON_TYPE,
    ],
    [JSON.stringify({ ...whole, Unlisted: MARKER, Person: MARKER, User: { Name: MARKER, More: MARKER } }), JSON_TYPE],
    [JSON.stringify([whole, { ...whole, CustomerName: MARKER, SessionKey: [MARKER] }]), "text/json; charset=latin1"],
    [`<S><FirstMessage>${MARKER}</S>`, "application/xml"],
    [`<S><Zaphod:Said>${MARKER}</Zaphod:Said></S>`, "text/xml"],
    [` <?xml version="1.0"?><S>${MARKER}</S>`, "text/xml"],
    [`<S>${MARKER} & more</S>`, "text/xml"],
    [MARKER, "text/plain"],
  ];
  const ASKED = [...contract.operations, ...sample(tables.operations, 1)].map(
    ({ method, path }) => [method, path.replaceAll(/\{\w+\}/g, "7")] as const,
  );

  /** What the runner says of all of them, before and after the bodies were taken out. */
  async function judge(): Promise<{ readonly report: Report; readonly quiet: Report }> {
    const registry = createRegistry(1, false);
    const anonymise = createExchangeAnonymiser(tables, registry);
    const judge = createTrafficJudge({
      tool: "test",
      contract: tables,
      clock: systemClock,
      operations: undefined,
      checks: [],
      strict: false,
    });
    const book = createAddressBook(tables);
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    for (const [method, path] of ASKED) {
      for (const query of ["", "?$select=ChatSessionId"]) {
        for (const [index, [text, label]] of BODIES.entries()) {
          for (const status of [200, 201, 500]) {
            for (const authorization of ["Basic eDp5", ""]) {
              const exchange: Exchange = {
                place: "here",
                method,
                url: path + query,
                request: {
                  headers: { authorization, accept: label, "content-type": "application/json" },
                  body: encode('{"ChatSessionId":7}'),
                },
                answer: {
                  status,
                  reason: "OK",
                  headers: { "content-type": label },
                  body: encode(asNumber(text, index)),
                },
                tookMs: 1,
                complete: true,
              };
              judge.add(exchange);
              const address = book.find(method, path + query);
              if (address) await anonymise(exchange, address);
            }
          }
        }
      }
    }
    const report = judge.report("http://here");
    return { report, quiet: withoutBodies(report, registry.scrub) };
  }

  test("lets nothing of a body into a report of live traffic, whatever is wrong with it", async () => {
    const { report, quiet } = await judge();
    const found = new Set(report.findings.map(({ check }) => check));
    expect(found.has("runner-fault")).toBe(false);
    expect(found.size).toBeGreaterThan(14);
    const telling = quiet.findings.filter((finding) => /zaphod|beeblebrox/i.test(JSON.stringify(finding)));
    expect(telling).toEqual([]);
    expect(JSON.stringify(quiet)).not.toMatch(/zaphod|beeblebrox/i);
  });

  test.each([
    ["true when a check says nothing", undefined, false],
    ["true for a check that quotes", true, false],
    ["false for one that says so", false, true],
  ] as const)("is %s", (_, quotesBody, isTold) => {
    const check: Check<"call"> = {
      name: "new-check",
      title: "A check that was added yesterday",
      explanation: "",
      severity: "error",
      appliesTo: anyKnown,
      on: "call",
      run: () => [],
      ...(quotesBody !== undefined && { quotesBody }),
    };
    const finding = { check: check.name, operation: "", severity: "error", pointer: "", fingerprint: "" } as const;
    const said = { message: MARKER, expected: MARKER, actual: MARKER };
    const report = {
      findings: [{ ...finding, ...said, curl: MARKER }],
      observations: [{ check: check.name, operation: "", message: MARKER }],
      exchanges: [],
    } as unknown as Report;
    const quiet = withoutBodies(
      report,
      (text) => text,
      () => check,
    );
    expect(JSON.stringify(quiet).includes(MARKER)).toBe(isTold);
    expect(JSON.stringify(withoutBodies(report, (text) => text))).not.toContain(MARKER);
  });
});
