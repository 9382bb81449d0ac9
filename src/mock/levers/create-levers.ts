import { shown } from "../../arguments.ts";
import type { ChatSessionEntity } from "../../generated/entities.ts";
import type { Deployment } from "../../deployments.ts";
import type { Contract } from "../../model.ts";
import { isWorldName, WORLD_NAME_TODO } from "../../routing/world-name.ts";
import type { FaultSchedule } from "../faults/schedule.ts";
import type { Simulator } from "../simulator/simulator.ts";
import { DEFAULT_RATE, checkRate } from "../simulator/options.ts";
import type { Snapshot, Snapshots } from "../snapshots.ts";
import type { Sessions } from "../sessions.ts";
import type { SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";
import { addCustomer } from "./add-customer.ts";
import { createAgentLevers } from "./agents.ts";
import { createConversation } from "./conversation.ts";
import type { GivenSession, Levers } from "./levers.ts";
import { unknownName, wrong } from "./lever-error.ts";
import { SCENARIOS } from "./scenarios.ts";
import { createTopicLevers } from "./topics.ts";

/** What the levers control. */
export interface Steered {
  readonly contract: Contract;
  readonly world: () => World;
  readonly deployment: Deployment;
  /** A session as answers show it. */
  readonly present: (session: SessionState) => ChatSessionEntity;
  readonly sessions: Sessions<ChatSessionEntity, GivenSession>;
  readonly faults: FaultSchedule;
  readonly snapshots: Snapshots;
  readonly restore: (snapshot: Snapshot) => void;
  readonly simulator: () => Simulator | undefined;
  readonly simulate: (rate: number | undefined) => void;
}

type Made = Pick<
  Levers,
  "customers" | "colleagues" | "scenarios" | "snapshots" | "simulator" | "faults" | "topics" | "agents"
>;

/** The levers of a mock, except its sessions, requests and clock. */
export function createLevers(steered: Steered): Made {
  const { world, present, sessions, faults, contract } = steered;
  const arrive = (given?: GivenSession): ChatSessionEntity => addCustomer({ world, sessions }, { given });
  return {
    ...createConversation({ world, present, arrive }),
    scenarios: {
      list: () => SCENARIOS.map(({ name, summary }) => ({ name, summary })),
      play: (name) => {
        const known = SCENARIOS.find((one) => one.name === name);
        if (!known)
          throw unknownName(
            "scenario",
            name,
            SCENARIOS.map((one) => one.name),
            "scenarios.play",
          );
        known.play({ world, sessions, faults, contract });
      },
    },
    snapshots: snapshotLevers(steered),
    simulator: {
      get rate() {
        return steered.simulator()?.rate;
      },
      start: (rate = DEFAULT_RATE) => steered.simulate(checkRate(rate)),
      stop: () => steered.simulate(undefined),
    },
    faults: { list: () => faults.list(), remove: (id) => faults.remove(id) },
    topics: createTopicLevers(world),
    agents: createAgentLevers(world, steered.deployment),
  };
}

function snapshotLevers({ snapshots, restore }: Steered): Levers["snapshots"] {
  return {
    list: () => snapshots.names(),
    take: (name) => {
      if (!isWorldName(name))
        throw wrong("snapshot-name", "snapshots.take", `the name ${shown(name)} is invalid`, WORLD_NAME_TODO);
      snapshots.take(name);
    },
    restore: (name) => {
      const snapshot = snapshots.get(name);
      if (!snapshot) throw unknownName("snapshot", name, snapshots.names(), "snapshots.restore");
      restore(snapshot);
    },
    drop: (name) => snapshots.drop(name),
  };
}
