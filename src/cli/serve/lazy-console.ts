import { isConsolePath } from "../../console/path.ts";
import type { Console } from "../../console/create-console.ts";
import type { Worlds } from "../../mock/worlds.ts";
import type { Beside } from "../../server.ts";

/** The console beside the mock. Nothing of it is loaded before somebody asks for it. */
export interface LazyConsole extends Beside {
  tick(): void;
  close(): void;
}

/** `worlds` is asked every time: a reload brings new ones. `ready` is waited for before the first call. */
export function lazyConsole(worlds: () => Worlds, token: string | undefined, ready: () => Promise<void>): LazyConsole {
  let made: { readonly of: Worlds; readonly console: Console } | undefined;
  const present = async (): Promise<Console> => {
    const of = worlds();
    if (made?.of === of) return made.console;
    const [{ createConsole }] = await Promise.all([import("../../console/create-console.ts"), ready()]);
    made?.console.close();
    made = { of, console: createConsole({ worlds: of, ...(token === undefined ? {} : { token }) }) };
    return made.console;
  };
  return {
    owns: isConsolePath,
    handle: async (request, remoteAddress) => (await present()).handle(request, remoteAddress),
    tick: () => {
      if (made?.of === worlds()) return made.console.tick();
      made?.console.close();
      made = undefined;
    },
    close: () => made?.console.close(),
  };
}
