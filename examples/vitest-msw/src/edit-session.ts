import { BASE_URL, type ChatSession } from "./chat-api.ts";

type Change = Readonly<Record<string, unknown>>;

async function ask(id: number, method = "GET", type?: string, change?: Change): Promise<ChatSession> {
  const response = await fetch(`${BASE_URL}/api/v1/ChatSession/${id}`, {
    method,
    headers: { Authorization: "Basic dGplMDpUamUw", Accept: "application/json", ...(type && { "Content-Type": type }) },
    ...(change && { body: JSON.stringify(change) }),
  });
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  return (await response.json()) as ChatSession;
}

/** PUT replaces: what the body leaves out is empty afterwards. So read the session, change it, and send all of it back. */
export async function editSession(id: number, change: Change): Promise<ChatSession> {
  return ask(id, "PUT", "application/json", { ...(await ask(id)), ...change });
}

/** PATCH changes parts, and leaves the rest as it is. */
export function patchSession(id: number, change: Change): Promise<ChatSession> {
  return ask(id, "PATCH", "application/merge-patch+json", change);
}
