import * as fc from "fast-check";
import { describe, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import {
  acceptText,
  anyRequest,
  type AnyRequest,
  formText,
  idText,
  jsonText,
  patchText,
  requestOf,
  selectText,
  xmlText,
  zoneText,
} from "../support/arbitraries.ts";
import { expectProperty } from "../support/property.ts";
import { watchedMock } from "./watched-mock.ts";

const expectAlways = <Given>(
  given: fc.Arbitrary<Given>,
  ask: (value: Given) => Promise<void>,
  runs = 1000,
): Promise<void> => expectProperty(fc.asyncProperty(given, ask), runs);

const post = (path: string, type: string, body: string, method: "POST" | "PUT" = "POST"): Request =>
  new Request(`http://127.0.0.1${path}`, { method, headers: { ...TJE0, "content-type": type }, body });
const list = (headers: Record<string, string>, query = ""): Request | undefined =>
  requestOf({ method: "POST", path: PATHS.list + query, headers: { ...TJE0, ...headers } });

describe("any request", () => {
  it("is answered without a fault, and changes nothing when it is refused", async () => {
    const { ask } = watchedMock();
    await expectAlways(anyRequest, (request) => ask(requestOf(request)));
  });

  it("is in the observed dialect too, under a base path and without credentials", async () => {
    const { ask } = watchedMock({ dialect: "observed", credentials: "optional", basePath: "/Cust1", inspect: true });
    const below = (request: AnyRequest): AnyRequest => ({ ...request, path: `/Cust1${request.path}` });
    await expectAlways(anyRequest, (request) => ask(requestOf(below(request))), 400);
  });
});

describe("any body", () => {
  it.each([
    ["JSON", "application/json", jsonText],
    ["XML", "text/xml", xmlText],
    ["a form", "application/x-www-form-urlencoded", formText],
    ["a patch", "application/json-patch+json", patchText],
    ["a merge patch", "application/merge-patch+json", jsonText],
  ] as const)("of %s is saved or refused", async (_, type, text) => {
    const { ask } = watchedMock();
    const sent = (body: string, put: boolean): Request =>
      put ? post(PATHS.session(2), type, body, "PUT") : post(PATHS.save, type, body);
    await expectAlways(fc.tuple(text, fc.boolean()), ([body, put]) => ask(sent(body, put)));
  });
});

describe("any header or part of the address", () => {
  it.each([
    ["SO-TimeZone", zoneText, (text: string) => list({ "so-timezone": text })],
    ["Accept", acceptText, (text: string) => list({ accept: text })],
    ["$select", selectText, (text: string) => list({}, `?$select=${encodeURIComponent(text.toWellFormed())}`)],
    ["the id", idText, (text: string) => requestOf({ method: "POST", path: PATHS.reset(text), headers: TJE0 })],
  ])("%s", async (_, text, request) => {
    const { ask } = watchedMock();
    await expectAlways(text, (value) => ask(request(value)));
  });
});
