import type { CurrentWorld } from "./current-world.ts";
import type { Served } from "./groups/served.ts";
import { schemesOf } from "./deployment.ts";
import { createApp } from "./http/app.ts";
import type { MockContext } from "./http/context.ts";
import type { Mock } from "./mock.ts";

/** The API with the groups that have joined it so far. */
interface Api {
  readonly handle: Mock["handle"];
  /** Loads the groups that no request has needed yet. */
  readonly loadGroups: () => Promise<void>;
}

type Given = Omit<MockContext, "serve" | "schemes" | "behaviours" | "more">;

export function createApi(given: Given, served: Served, current: CurrentWorld): Api {
  const { contract } = served;
  const loadGroups = async (): Promise<void> => {
    if (!(await served.load())) return;
    current.joinGroups();
    app = createApp(contract, context);
  };
  const handle: Mock["handle"] = (request, env) => app(request, env);
  const context: MockContext = {
    ...given,
    serve: handle,
    schemes: schemesOf(given.settings.deployment, contract.schemes),
    behaviours: () => served.behaviours,
    more: () => (served.isWaiting() ? loadGroups : undefined),
  };
  let app = createApp(contract, context);
  return { handle, loadGroups };
}
