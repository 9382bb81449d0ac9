import { createHandlers } from "superoffice-mock-kit/msw";

export const baseUrl = "https://crm.example.com/Cust12345";
export const handlers = createHandlers({ baseUrl, sessions: 0 });

/** For stories, which add customers and switch faults on. */
export const { mock } = handlers;
