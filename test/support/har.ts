import type { MockOptions } from "../../src/mock/options.ts";
import type { Entry } from "har-format";
import { createMock } from "../../src/mock/create-mock.ts";
import { lazyGroups } from "../../src/groups/lazy.ts";
import type { Dialect } from "../../src/model.ts";
import { PATHS, TJE0 } from "./agents.ts";
import { DAY, UPSET } from "./day.ts";
import { jsonInit } from "./client.ts";

/** Archives for tests: entries as a browser writes them, and whole exchanges with a mock. */

export interface EntryOptions {
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly text?: string;
  readonly encoding?: string;
  readonly size?: number;
  readonly request?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: string;
}

const HOST = "https://crm.example.com/Cust12345";
const JSON_LABEL = { "content-type": "application/json; charset=utf-8" };

export function harEntry(options: EntryOptions = {}): Entry {
  const { method = "POST", url = HOST + PATHS.list, status = 200, text, encoding, error } = options;
  const list = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => ({ name, value }));
  const headers = options.headers ?? JSON_LABEL;
  const entry = {
    startedDateTime: "2026-11-21T09:00:00.000Z",
    time: 12,
    request: {
      method,
      url,
      httpVersion: "HTTP/2",
      cookies: [],
      headers: list(options.request ?? { accept: "application/json" }),
      queryString: [],
      headersSize: -1,
      bodySize: options.body?.length ?? 0,
      ...(options.body === undefined ? {} : { postData: { mimeType: "application/json", text: options.body } }),
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/2",
      cookies: [],
      headers: list(headers),
      content: {
        size: options.size ?? text?.length ?? 0,
        mimeType: headers["content-type"] ?? "",
        ...(text === undefined ? {} : { text }),
        ...(encoding === undefined ? {} : { encoding }),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      ...(error === undefined ? {} : { _error: error }),
    },
    cache: {},
    timings: { send: 1, wait: 10, receive: 1 },
  };
  return entry;
}

export function harText(entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "a test", version: "1" }, pages: [], entries } });
}

/** The answer of a fresh mock to a request, as an entry. */
export async function mockEntry(
  path: string,
  init: RequestInit,
  more: EntryOptions = {},
  options: MockOptions = {},
): Promise<Entry> {
  const response = await createMock({ basePath: "/Cust12345", ...options }).fetch(HOST + path, init);
  const text = await response.text();
  return harEntry({
    method: init.method ?? "GET",
    url: HOST + path,
    status: response.status,
    text,
    headers: Object.fromEntries(response.headers),
    request: Object.fromEntries(new Headers(init.headers)),
    ...(typeof init.body === "string" ? { body: init.body } : {}),
    ...more,
  });
}

/** The five operations once, each with a proper answer. */
export function goodEntries(): Promise<Entry[]> {
  const post = { method: "POST", headers: TJE0 };
  return Promise.all([
    mockEntry(PATHS.list, post),
    mockEntry(`${PATHS.list}?$select=chatSessionId,status`, post),
    mockEntry(PATHS.pickUp, post),
    mockEntry(PATHS.reset(7), post),
    mockEntry(PATHS.session(7), jsonInit("PUT", { customerName: "Ada Lovelace" })),
    mockEntry(PATHS.save, jsonInit("POST", { ChatSessionId: 0, CustomerName: "Grace Hopper" })),
    mockEntry(PATHS.session(7), { method: "PUT", headers: TJE0 }),
    mockEntry(PATHS.session(4711), jsonInit("PUT", { CustomerName: "Nobody" })),
    mockEntry(PATHS.list, { method: "POST", headers: { ...TJE0, accept: "application/xml" } }),
  ]);
}

/** A whole day at one mock, every operation of every group, but for what a server in a test would order. */
export async function dayEntries(dialect: Dialect): Promise<Entry[]> {
  const mock = createMock({ dialect, groups: lazyGroups(), clock: "2026-03-02T08:30:00Z" });
  const entries: Entry[] = [];
  for (const { method, path, headers, body } of DAY.filter((asked) => asked.headers[UPSET] === undefined)) {
    const response = await mock.fetch(path, { method, headers, ...(body !== undefined && { body }) });
    mock.clock.advance("20s");
    const text = await response.text();
    const given = { method, url: `https://crm.example.com${path}`, status: response.status, text, request: headers };
    entries.push(
      harEntry({ ...given, headers: Object.fromEntries(response.headers), ...(body !== undefined && { body }) }),
    );
  }
  return entries;
}
