export interface ChatSession {
  readonly ChatSessionId: number;
  readonly CustomerName: string;
  readonly Status: string;
}

export const BASE_URL = "https://crm.example.com/Cust12345";

async function call<Answer>(operation: string): Promise<Answer> {
  const response = await fetch(`${BASE_URL}/api/v1/Agents/Chat/${operation}`, {
    method: "POST",
    headers: { Authorization: "Basic dGplMDpUamUw", Accept: "application/json" },
  });
  if (response.status === 401) throw new Error("Please sign in again.");
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  return (await response.json()) as Answer;
}

export const listSessions = (): Promise<readonly ChatSession[]> => call("ChatSessionsForUser");

/** Null when nobody is waiting. */
export const pickUpFirst = (): Promise<ChatSession | null> => call("PickUpFirstChatSession");
