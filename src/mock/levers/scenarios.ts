import type { Contract } from "../../model.ts";
import type { FaultSchedule } from "../faults/schedule.ts";
import { customerLeaves, isLive, takeOn } from "../lifecycle/steps.ts";
import { COLLEAGUES } from "../world/agents.ts";
import { partOf } from "../world/parts.ts";
import { TENANT, TENANT_STATES, type TenantState } from "../world/tenant.ts";
import { addCustomer, type Desk } from "./add-customer.ts";

/** What a scenario can change. */
interface Scene extends Desk {
  readonly faults: FaultSchedule;
  readonly contract: Contract;
}

/** A situation for trying out an application. It changes the current world. */
interface Scenario {
  readonly name: string;
  readonly summary: string;
  readonly play: (scene: Scene) => void;
}

const CLOSED: readonly TenantState[] = ["Suspended", "OfflineMaintenance"];

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

export const SCENARIOS: readonly Scenario[] = [
  { name: "empty-queue", summary: "the queue is empty", play: (scene) => emptyQueue(scene) },
  {
    name: "one-customer",
    summary: "one customer is waiting, just arrived",
    play: (scene) => {
      emptyQueue(scene);
      addCustomer(scene, {});
    },
  },
  {
    name: "monday-morning",
    summary: "forty customers are waiting, the first for half an hour",
    play: (scene) => {
      for (let nth = 40; nth > 0; nth--) addCustomer(scene, { agoMs: nth * 45_000 });
    },
  },
  {
    name: "all-busy",
    summary: "the colleagues have taken on every waiting customer",
    play: (scene) => {
      const { store, clock } = scene.world();
      for (let nth = 0, next = store.firstQueued(() => true); next; next = store.firstQueued(() => true)) {
        const colleague = COLLEAGUES[nth++ % 3] ?? COLLEAGUES[0];
        store.put(takeOn(scene.world(), next, colleague, clock.now()));
      }
    },
  },
  {
    name: "long-words",
    summary: "customers with very long names and messages, many scripts, emoji and markup",
    play: (scene) => {
      for (const [name, text] of AWKWARD) addCustomer(scene, { given: { CustomerName: name, FirstMessage: text } });
    },
  },
  {
    name: "outage",
    summary: "every operation answers 503 until you switch the faults off",
    play: (scene) => void scene.faults.add("*", { status: "unavailable" }),
  },
  {
    name: "shaky-network",
    summary: "slow answers; one connection in ten breaks",
    play: (scene) => {
      for (const { id } of scene.contract.operations) scene.faults.add(id, { status: "network", share: 0.1 });
      scene.faults.add("*", { delay: { median: 400, p95: 2000 } });
    },
  },
  ...TENANT_STATES.map((state) => ({
    name: `tenant-${kebab(state)}`,
    summary: `the tenant is in the state ${state}${CLOSED.includes(state) ? ": the API answers 503" : ""}`,
    play: ({ world }: Scene) => partOf(world(), TENANT).change(state),
  })),
];

function emptyQueue({ world }: Scene): void {
  const { store, clock } = world();
  for (let next = store.firstQueued(() => true); next; next = store.firstQueued(() => true)) {
    const left = isLive(next) ? customerLeaves(next, clock.now()) : undefined;
    if (!left) return;
    store.put(left);
  }
}

const AWKWARD: readonly (readonly [string, string])[] = [
  ["Maximilian-Alexander von und zu Hohenstein-Württemberg-Schwarzenfeld the Third of Nowhere", "x".repeat(900)],
  ["Zoë 🦜 Ångström", "Schön! 你好, مرحبا, Здравствуйте 👩🏽‍💻 – does this arrive?"],
  ["O'Brien <b>Bold</b>", '<script>alert("no")</script> & "quotes" \'single\' \\ backslash\nsecond line'],
  [" ", ""],
];
