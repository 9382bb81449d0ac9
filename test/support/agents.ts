/** Credentials for tests: the documents' user, and others. */
export const TJE0: { readonly authorization: string } = { authorization: "Basic dGplMDpUamUw" };
export const TICKET: { readonly authorization: string } = { authorization: "SoTicket 7T:abc" };
export const PARTNER: { readonly authorization: string } = { authorization: `Basic ${btoa("pete:secret")}` };

export const PATHS: {
  readonly list: string;
  readonly pickUp: string;
  readonly save: string;
  readonly session: (id: number | string) => string;
  readonly reset: (id: number | string) => string;
} = {
  list: "/api/v1/Agents/Chat/ChatSessionsForUser",
  pickUp: "/api/v1/Agents/Chat/PickUpFirstChatSession",
  save: "/api/v1/Agents/Chat/SaveChatSessionEntity",
  session: (id) => `/api/v1/ChatSession/${id}`,
  reset: (id) => `/api/v1/ChatSession/${id}/Reset`,
};
