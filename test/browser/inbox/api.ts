import type { ChatSessionEntity } from "../../../src/index.ts";

/** The three calls of an inbox, as a developer writes them who knows the API and nothing of a mock. */
export interface ChatApi {
  list(): Promise<ChatSessionEntity[]>;
  answerNext(): Promise<ChatSessionEntity | null>;
  handBack(id: number): Promise<ChatSessionEntity>;
}

export function createChatApi(baseUrl: string, authorization: string): ChatApi {
  const call = async <T>(path: string): Promise<T> => {
    const headers = { authorization, accept: "application/json" };
    const response = await fetch(`${baseUrl}/api/v1/${path}`, { method: "POST", headers });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return (await response.json()) as T;
  };
  return {
    list: () => call("Agents/Chat/ChatSessionsForUser"),
    answerNext: () => call("Agents/Chat/PickUpFirstChatSession"),
    handBack: (id) => call(`ChatSession/${id}/Reset`),
  };
}
