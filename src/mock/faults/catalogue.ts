import { expiredTicket } from "../refusals.ts";
import type { Fault } from "./fault.ts";

/** What the vendor's cloud shows to a caller whose session is over: a page for people, under 200. */
const LOGIN_PAGE = `<!DOCTYPE html>
<html lang="en"><head><title>Sign in</title></head>
<body><form method="post"><label>User <input name="user"></label><button>Sign in</button></form></body></html>
`;

/** Names of the catalogue. */
export type FaultName = "expired-ticket" | "html-login" | "network" | "truncated";

/** A new fault is a name above and an entry here, in the order in which they are offered. */
const FAULTS: Readonly<Record<FaultName, Omit<Fault, "name">>> = {
  "expired-ticket": {
    summary: "401: the credentials were good once and are no longer",
    happens: false,
    reply: ({ schemes }) => expiredTicket(schemes),
  },
  "html-login": {
    summary: "200 with a login page in HTML, whatever was asked for",
    happens: false,
    reply: () => ({ status: 200, reason: "OK", content: { kind: "page", mediaType: "text/html", text: LOGIN_PAGE } }),
  },
  network: {
    summary: "no answer: the connection breaks, and the operation does not happen",
    happens: false,
    reply: () => ({ status: 0, reason: "", content: { kind: "lost" } }),
  },
  truncated: {
    summary: "the operation happens, but only the first half of its answer arrives",
    happens: true,
    reply: ({ proper }) => ({ ...proper, cut: true }),
  },
};

/** Faults with a name. */
export const faultCatalogue: readonly Fault[] = Object.entries(FAULTS).map(([name, fault]) => ({ name, ...fault }));
