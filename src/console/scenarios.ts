import type { OpenMock } from "../mock/open-mock.ts";
import { customerLeaves, isLive, takeOn } from "../mock/lifecycle/steps.ts";
import { COLLEAGUES } from "../mock/world/agents.ts";
import { addCustomer } from "./add-customer.ts";

/** A situation to see an application in. It changes the current world. */
interface Scenario {
  readonly name: string;
  readonly summary: string;
  readonly play: (open: OpenMock) => void;
}

export const SCENARIOS: readonly Scenario[] = [
  { name: "empty-queue", summary: "the queue is empty", play: (open) => emptyQueue(open) },
  {
    name: "one-customer",
    summary: "one customer is waiting, just arrived",
    play: (open) => {
      emptyQueue(open);
      addCustomer(open);
    },
  },
  {
    name: "monday-morning",
    summary: "forty customers are waiting, the first for half an hour",
    play: (open) => {
      for (let nth = 40; nth > 0; nth--) addCustomer(open, {}, nth * 45_000);
    },
  },
  {
    name: "all-busy",
    summary: "the colleagues have taken on every waiting customer",
    play: (open) => {
      const { store, clock } = open.world();
      for (let nth = 0, next = store.firstQueued(() => true); next; next = store.firstQueued(() => true)) {
        const colleague = COLLEAGUES[nth++ % 3] ?? COLLEAGUES[0];
        store.put(takeOn(open.world(), next, colleague, clock.now()));
      }
    },
  },
  {
    name: "long-words",
    summary: "customers with very long names and messages, many scripts, emoji and markup",
    play: (open) => {
      for (const [name, text] of AWKWARD) addCustomer(open, { CustomerName: name, FirstMessage: text });
    },
  },
  {
    name: "outage",
    summary: "every operation answers 503 until you switch the faults off",
    play: (open) => void open.faults.add("*", { status: "unavailable" }),
  },
  {
    name: "shaky-network",
    summary: "slow answers; one connection in ten breaks",
    play: (open) => {
      for (const { id } of open.contract.operations) open.faults.add(id, { status: "network", share: 0.1 });
      open.faults.add("*", { delay: { median: 400, p95: 2000 } });
    },
  },
];

/** False when there is no scenario of that name. */
export function playScenario(open: OpenMock, name: string): boolean {
  const scenario = SCENARIOS.find((one) => one.name === name);
  scenario?.play(open);
  return scenario !== undefined;
}

function emptyQueue(open: OpenMock): void {
  const { store, clock } = open.world();
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
