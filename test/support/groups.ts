import { sessions } from "../../src/groups/sessions.ts";
import { startup } from "../../src/groups/startup.ts";
import { topics } from "../../src/groups/topics.ts";
import { webhooks } from "../../src/groups/webhooks.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import type { MockGroup } from "../../src/mock/groups/group.ts";
import type { MockOptions } from "../../src/mock/options.ts";

/** A mock with every group, and short ways to ask it. */

export const AUTH = { Authorization: "Basic dGplMDpUamUw" } as const;
export const ANNE: Readonly<Record<string, string>> = { Authorization: `Basic ${btoa("anne:x")}` };
export const PETE: Readonly<Record<string, string>> = { Authorization: `Basic ${btoa("pete:x")}` };

export interface Answered {
  readonly status: number;
  readonly reason: string;
  readonly headers: Headers;
  /** Parsed; undefined where the body is empty. */
  readonly json: unknown;
  readonly text: string;
}

export type Ask = (what: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answered>;

export interface Asking {
  readonly mock: Mock;
  /** `ask("GET /ChatSession/3")`; the path counts from /api/v1. */
  readonly ask: Ask;
  /** `call("GetChatMessages", { ChatSessionId: 3 })` of the Chat agent. */
  readonly call: Ask;
}

export const GROUPS: readonly [sessions: MockGroup, topics: MockGroup, webhooks: MockGroup, startup: MockGroup] = [
  sessions,
  topics,
  webhooks,
  startup,
];

export function asking(options: MockOptions = {}): Asking {
  const mock = createMock({ groups: GROUPS, ...options });
  const ask: Asking["ask"] = async (line, body, headers = {}) => {
    const [method = "", path = ""] = line.split(" ", 2);
    const response = await mock.fetch(`http://127.0.0.1/api/v1${path}`, {
      method,
      headers: { ...AUTH, ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = text !== "" && /json/.test(response.headers.get("content-type") ?? "");
    const { status, statusText: reason } = response;
    return { status, reason, headers: response.headers, json: isJson ? JSON.parse(text) : undefined, text };
  };
  return { mock, ask, call: (name, body, headers) => ask(`POST /Agents/Chat/${name}`, body, headers) };
}
