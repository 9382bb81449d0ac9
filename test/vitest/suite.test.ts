import { expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { contractSuite } from "../../src/vitest.ts";
import { GROUPS } from "../support/groups.ts";

// The suite on itself: every test below is one that it registers, and the mock passes them all.
const mock = createMock();
contractSuite({
  name: "contractSuite against the mock",
  baseUrl: "http://localhost:4010",
  auth: ["Basic dGplMDpUamUw", "Bearer token-1", "SoTicket ticket-1"],
  mode: "sandbox",
  fetch: (request) => mock.fetch(request),
});

const every = createMock({ groups: GROUPS });
contractSuite({
  name: "contractSuite against the groups of the mock",
  baseUrl: "http://localhost:4010",
  auth: "Basic dGplMDpUamUw",
  mode: "sandbox",
  groups: ["sessions", "topics"],
  fetch: (request) => every.fetch(request),
});

it.each([undefined, "", " "])("reports a missing address: %j", (given) => {
  expect(() => contractSuite({ baseUrl: given as string })).toThrow(
    /contractSuite, option baseUrl: baseUrl was not given/,
  );
});
