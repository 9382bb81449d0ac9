import { BASE_URL, type ChatSession } from "./chat-api.ts";

type Change = Readonly<Record<string, unknown>>;

async function ask(id: number, init: RequestInit = {}): Promise<ChatSession> {
  const headers = { Authorization: "Basic dGplMDpUamUw", Accept: "application/json", ...init.headers };
  const response = await fetch(`${BASE_URL}/api/v1/ChatSession/${id}`, { ...init, headers });
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  return (await response.json()) as ChatSession;
}

/** PUT replaces: what the body leaves out is empty afterwards. So read the session, change it, and send all of it back. */
export async function editSession(id: number, change: Change): Promise<ChatSession> {
  const whole = { ...(await ask(id)), ...change };
  return ask(id, { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(whole) });
}

/** PATCH changes parts, and leaves the rest as it is. */
export function patchSession(id: number, change: Change): Promise<ChatSession> {
  const headers = { "Content-Type": "application/merge-patch+json" };
  return ask(id, { method: "PATCH", headers, body: JSON.stringify(change) });
}
