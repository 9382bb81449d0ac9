import { cleanup } from "@testing-library/react";
import { setupServer } from "msw/node";
import { sessions } from "superoffice-mock-kit/groups/sessions";
import { createHandlers } from "superoffice-mock-kit/msw";
import { afterAll, afterEach, beforeAll } from "vitest";
import { BASE_URL } from "./chat-api.ts";

const handlers = createHandlers({ baseUrl: BASE_URL, sessions: 0, groups: [sessions] }); // GET and PATCH of a session are of this group
const server = setupServer(...handlers);

/** The world behind the API: tests add sessions, move the clock, and switch faults on. */
export const { mock } = handlers;

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  cleanup();
  mock.reset();
});
afterAll(() => server.close());
