import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import type { Dialect } from "../../src/model.ts";
import { PATHS, TICKET, TJE0 } from "../support/agents.ts";

type Answer = Record<string, string>;

async function put(mock: Mock, zone: string | undefined, body: object, headers: object = {}): Promise<Answer> {
  const response = await mock.fetch(PATHS.session(1), {
    method: "PUT",
    headers: {
      ...TJE0,
      "content-type": "application/json",
      ...(zone === undefined ? {} : { "SO-Timezone": zone }),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

const moment = { WhenIdle: "2024-07-01T10:00:00.5Z" };

describe("SO-TimeZone", () => {
  it.each<[Dialect, string | undefined, string, string]>([
    ["documented", undefined, "2024-07-01T12:00:00.5+02:00", "0001-01-01T00:00:00+01:00"],
    ["documented", "NO", "2024-07-01T12:00:00.5+02:00", "0001-01-01T00:00:00+01:00"],
    ["documented", "UTC", "2024-07-01T10:00:00.5Z", "0001-01-01T00:00:00Z"],
    ["documented", "GB", "2024-07-01T11:00:00.5+01:00", "0001-01-01T00:00:00+00:00"],
    ["documented", "US-NY", "2024-07-01T06:00:00.5-04:00", "0001-01-01T00:00:00-05:00"],
    ["documented", "NO, includeTZOffset", "2024-07-01T12:00:00.5+02:00", "0001-01-01T00:00:00+01:00"],
    ["observed", undefined, "2024-07-01T12:00:00", "0001-01-01T00:00:00"],
    ["observed", "UTC", "2024-07-01T10:00:00", "0001-01-01T00:00:00"],
    ["observed", "US-NY", "2024-07-01T06:00:00", "0001-01-01T00:00:00"],
    ["observed", "NO, includeTZOffset", "2024-07-01T12:00:00+02:00", "0001-01-01T00:00:00+01:00"],
    ["observed", "NO,includeTZOffset", "2024-07-01T12:00:00+02:00", "0001-01-01T00:00:00+01:00"],
    ["observed", "utc , INCLUDETZOFFSET", "2024-07-01T10:00:00Z", "0001-01-01T00:00:00Z"],
    ["observed", "includeTZOffset", "2024-07-01T12:00:00+02:00", "0001-01-01T00:00:00+01:00"],
    ["observed", "", "2024-07-01T12:00:00", "0001-01-01T00:00:00"],
    ["documented", "Asia/Kolkata", "2024-07-01T15:30:00.5+05:30", "0001-01-01T00:00:00+05:30"],
    ["documented", "america/st_johns", "2024-07-01T07:30:00.5-02:30", "0001-01-01T00:00:00-03:30"],
  ])("%s, %j: %s and %s", async (dialect, zone, set, unset) => {
    const mock = createMock({ dialect });
    const answer = await put(mock, zone, { ...moment, WhenStarted: "0001-01-01T00:00:00" });
    expect([answer["WhenIdle"], answer["WhenStarted"]]).toEqual([set, unset]);
  });

  it.each([
    ["NO", "2024-07-01T08:00:00Z"],
    ["UTC", "2024-07-01T10:00:00Z"],
    ["US-CA, includeTZOffset", "2024-07-01T17:00:00Z"],
    ["425", "2024-07-01T17:00:00Z"],
    [undefined, "2024-07-01T08:00:00Z"],
  ])("reads dates without an offset in %s", async (zone, instant) => {
    const mock = createMock();
    await put(mock, zone, { WhenIdle: "2024-07-01T10:00:00" });
    expect((await put(mock, "UTC", {}))["WhenIdle"]).toBe(instant);
  });

  it("lets an offset in the date win", async () => {
    const answer = await put(createMock(), "US-NY", { WhenIdle: "2024-07-01T10:00:00+05:00" });
    expect(answer["WhenIdle"]).toBe("2024-07-01T01:00:00-04:00");
  });

  it("converts dates inside references, and in XML and forms", async () => {
    const mock = createMock({ put: "merge" });
    mock.sessions.update(1, { Ticket: { TicketId: 10_003, Deadline: "2024-07-01T10:00:00Z" } });
    expect(await put(mock, "US-NY", {})).toMatchObject({ Ticket: { Deadline: "2024-07-01T06:00:00-04:00" } });
    for (const [type, body] of [
      ["text/xml", "<E><WhenIdle>2024-07-01T10:00:00</WhenIdle></E>"],
      ["application/x-www-form-urlencoded", "WhenIdle=2024-07-01T10:00:00"],
    ] as const) {
      const headers = { ...TJE0, "content-type": type, "so-timezone": "US-NY", accept: "text/xml" };
      const response = await mock.fetch(PATHS.session(1), { method: "PUT", headers, body });
      expect(await response.text()).toContain("<WhenIdle>2024-07-01T10:00:00-04:00</WhenIdle>");
    }
  });

  // Oslo, 2024: forward at 02:00 on 31 March, back at 03:00 on 27 October. No document says what a server does there.
  it.each([
    ["before the gap", "2024-03-31T01:59:59", "2024-03-31T01:59:59+01:00"],
    ["in the gap: as long after it", "2024-03-31T02:30:00", "2024-03-31T03:30:00+02:00"],
    ["after the gap", "2024-03-31T03:00:00", "2024-03-31T03:00:00+02:00"],
    ["before the hour that comes twice", "2024-10-27T01:59:59", "2024-10-27T01:59:59+02:00"],
    ["in the hour that comes twice: the first time", "2024-10-27T02:30:00", "2024-10-27T02:30:00+02:00"],
    ["after it", "2024-10-27T03:00:00", "2024-10-27T03:00:00+01:00"],
  ])("reads a local time %s", async (_, local, wanted) => {
    expect((await put(createMock(), "NO", { WhenIdle: local }))["WhenIdle"]).toBe(wanted);
  });

  it("tells both of the hours that come twice apart when it writes offsets", async () => {
    for (const [instant, wanted] of [
      ["2024-10-27T00:30:00Z", "2024-10-27T02:30:00+02:00"],
      ["2024-10-27T01:30:00Z", "2024-10-27T02:30:00+01:00"],
    ]) {
      expect((await put(createMock(), "NO", { WhenIdle: instant }))["WhenIdle"]).toBe(wanted);
    }
  });

  it.each([
    "XX",
    "Nowhere",
    "Europe/Atlantis",
    "999",
    "US-XX",
    "+01:00",
    "NO DK",
    "NO, DK",
    "__proto__",
    "../etc",
    "é",
  ])("%j is no zone: 400, and what to send instead", async (zone) => {
    const mock = createMock();
    const before = mock.sessions.list();
    for (const path of [PATHS.list, PATHS.pickUp, PATHS.reset(1), PATHS.save]) {
      const headers = { ...TJE0, "so-timezone": zone, "content-type": "application/json" };
      const response = await mock.fetch(path, {
        method: "POST",
        headers,
        ...(path === PATHS.save ? { body: "{}" } : {}),
      });
      expect([response.status, await response.json()]).toEqual([
        400,
        { Message: "The request is invalid.", MessageDetail: expect.stringMatching(/SO-TimeZone.*NO, DK.*US-NY.*261/) },
      ]);
    }
    expect(mock.sessions.list()).toEqual(before);
  });

  it("says which zone was taken, and asks for credentials first", async () => {
    const mock = createMock();
    const asked = { "so-timezone": "dk, includeTZOffset" };
    const response = await mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, ...asked } });
    expect(response.headers.get("so-timezone")).toBe("dk");
    expect((await mock.fetch(PATHS.list, { method: "POST", headers: { "so-timezone": "XX" } })).status).toBe(401);
    expect((await mock.fetch(PATHS.list, { method: "POST", headers: TICKET })).headers.get("so-timezone")).toBeNull();
  });
});
