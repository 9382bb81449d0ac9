import { Hono } from "hono";
import type { OpenMock } from "../mock/open-mock-model.ts";
import type { Worlds } from "../mock/worlds.ts";
import { readInput, type ControlCall } from "./control/call.ts";
import { HANDLERS } from "./control/handlers.ts";
import { problem, problemOf } from "./control/problem.ts";
import { ROUTES, type RouteName } from "./control/routes.ts";
import type { ControlRoute } from "./control/routes/model.ts";
import { isToken, refusalOf } from "./guard.ts";
import { receive } from "./inbox.ts";
import { answerSignIn, isPageWanted, signedIn, signInPage } from "./sign-in.ts";
import { CONSOLE_PATH } from "./path.ts";
import type { ConsoleEnv } from "./console-env.ts";
import { addPage } from "./page/routes.ts";
import { createLiveState, type LiveState } from "./live-state/live-state.ts";

/** The console: the control API and the page that uses it, below `/_mock`. */
export interface Console {
  handle(request: Request, remoteAddress: string | undefined): Promise<Response>;
  /** Lets watched worlds catch up with their clocks and keeps them alive; stops watching deleted worlds. */
  tick(): void;
  close(): void;
}

interface ConsoleOptions {
  readonly worlds: Worlds;
  /** The token that every client needs; without one, only this machine may use the console. */
  readonly token?: string;
}

export function createConsole({ worlds, token }: ConsoleOptions): Console {
  const liveStates = new Map<OpenMock, LiveState>();
  const liveStateOf = (name: string | undefined, open: OpenMock): LiveState => {
    const known = liveStates.get(open) ?? createLiveState(name, open);
    liveStates.set(open, known);
    return known;
  };
  const app = createApp();
  return {
    handle: async (request, remoteAddress) => {
      const { pathname, search, searchParams } = new URL(request.url);
      const signIn = token === undefined ? undefined : await answerSignIn(request, token);
      if (signIn) return signIn;
      const given = searchParams.get("token");
      if (token !== undefined && given !== null && isToken(given, token)) return signedIn(pathname, token);
      const refused = refusalOf(request, remoteAddress, token);
      // The mock's own calls to its inbox carry no token, so the rule without one applies: this machine only.
      const refusal = refused && isForInbox(request) ? refusalOf(request, remoteAddress, undefined) : refused;
      if (refusal)
        return token !== undefined && isPageWanted(request) ? signInPage(request.url, given !== null) : refusal;
      const chosen = worlds.choose(request);
      if ("refusal" in chosen) return chosen.refusal;
      const { transaction, isPersisted } = chosen.open;
      try {
        // Changes by other processes are read first.
        await transaction(() => {});
      } catch (error) {
        return problemOf(error, pathname) ?? Promise.reject(error);
      }
      const liveState = liveStateOf(chosen.name, chosen.open);
      const prefix = CONSOLE_PATH.exec(pathname)?.[0] ?? "/_mock";
      if (pathname === prefix && request.method === "GET") {
        return new Response(null, { status: 302, headers: { Location: `${prefix}/${search}` } });
      }
      if (!isPersisted) liveState.tick();
      const response = await app.fetch(request, { liveState, worlds, prefix });
      if (!response.headers.has("cache-control")) response.headers.set("Cache-Control", "no-store");
      response.headers.set("X-Content-Type-Options", "nosniff");
      return response;
    },
    tick: () => {
      const present = worlds.opens();
      for (const [open, liveState] of liveStates) {
        if (present.includes(open)) {
          liveState.tick();
          if (liveState.name !== undefined && liveState.listeners() > 0) worlds.touch(liveState.name);
        } else {
          liveState.close();
          liveStates.delete(open);
        }
      }
    },
    close: () => {
      for (const liveState of liveStates.values()) liveState.close();
      liveStates.clear();
    },
  };
}

function isForInbox({ method, url }: Request): boolean {
  return method === "POST" && new URL(url).pathname.replace(CONSOLE_PATH, "") === "/inbox";
}

function createApp(): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>({
    getPath: (request) => new URL(request.url).pathname.replace(CONSOLE_PATH, "") || "/",
  });
  for (const [name, route] of Object.entries<ControlRoute>(ROUTES)) {
    app.on(route.method, pattern(route.path), async (context) => {
      const { liveState, worlds } = context.env;
      const request = context.req.raw;
      const input = await readInput(route, request, liveState);
      if (input instanceof Response) return input;
      const key = context.req.param("id") ?? context.req.param("name") ?? context.req.param("number") ?? "";
      const call: ControlCall = {
        liveState,
        worlds,
        request,
        key,
        login: context.req.param("login") ?? "",
        type: context.req.param("type") ?? "",
        query: new URL(request.url).searchParams,
        input,
      };
      const handle = (): Response | Promise<Response> => HANDLERS[name as RouteName](call);
      const { transaction, hasRoom } = liveState.open;
      if (route.stores !== undefined && !hasRoom(route.stores + JSON.stringify(input).length)) {
        return problem(507, "The mock holds as much as it may.", "Delete sessions, or reset it.");
      }
      return route.method === "GET" ? handle() : transaction(handle);
    });
  }
  app.post("/inbox", (context) => receive(context.env.liveState.open, context.req.raw));
  addPage(app);
  for (const path of new Set(Object.values(ROUTES).map((route) => route.path))) {
    const allowed = Object.values(ROUTES)
      .filter((route) => route.path === path)
      .map(({ method }) => method);
    app.all(pattern(path), () => wrongMethod(allowed));
  }
  app.notFound((context) => problem(404, "There is no such address in the console.", context.req.path));
  app.onError((error, context) => {
    const known = problemOf(error, context.req.path.replace(CONSOLE_PATH, ""));
    if (known) return known;
    console.error(error);
    return problem(500, "An unexpected error occurred in the console; see the log.");
  });
  return app;
}

/** A path of the control API in Hono's syntax. */
function pattern(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

function wrongMethod(allowed: readonly string[]): Response {
  const response = problem(405, "The method is not allowed.", `This address takes ${allowed.join(", ")}.`);
  response.headers.set("Allow", allowed.join(", "));
  return response;
}
