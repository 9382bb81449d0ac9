import { test as base, type APIRequestContext } from "@playwright/test";

const SERVER = process.env["SO_MOCK_URL"] ?? "";

/** The mock as one test sees it: sessions, clock and faults of its own, on the server that all tests share. */
export interface World {
  /** Where the app under test finds the API. */
  readonly baseUrl: string;
  /** A call of the control API, such as `control("post", "/scenarios/monday-morning")`. */
  readonly control: (method: "get" | "post" | "put", path: string, data?: unknown) => Promise<unknown>;
}

export const test = base.extend<{ world: World }>({
  world: async ({ request }, use, { testId, retry }) => {
    const name = `${testId}-${retry}`;
    const baseUrl = `${SERVER}/_world/${name}`;
    await use({ baseUrl, control: (method, path, data) => call(request, method, `${baseUrl}/_mock${path}`, data) });
    await request.delete(`${SERVER}/_mock/worlds/${name}`);
  },
});

async function call(request: APIRequestContext, method: string, url: string, data: unknown): Promise<unknown> {
  const response = await request.fetch(url, { method, ...(data !== undefined && { data }) });
  if (!response.ok()) throw new Error(`${method} ${url}: ${response.status()} ${await response.text()}`);
  return response.status() === 204 ? undefined : response.json();
}
