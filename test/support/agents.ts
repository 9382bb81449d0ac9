/** Credentials for tests: the documents' user, and others. */
export const TJE0 = { authorization: "Basic dGplMDpUamUw" } as const;
export const TICKET = { authorization: "SoTicket 7T:abc" } as const;
export const PARTNER = { authorization: `Basic ${btoa("pete:secret")}` } as const;

export const PATHS = {
  list: "/api/v1/Agents/Chat/ChatSessionsForUser",
  pickUp: "/api/v1/Agents/Chat/PickUpFirstChatSession",
  save: "/api/v1/Agents/Chat/SaveChatSessionEntity",
  session: (id: number | string): string => `/api/v1/ChatSession/${id}`,
  reset: (id: number | string): string => `/api/v1/ChatSession/${id}/Reset`,
} as const;
