import type { OpenMock } from "../mock/open-mock.ts";
import { customerLeaves, isLive, takeOn } from "../mock/lifecycle/steps.ts";
import { COLLEAGUES } from "../mock/world/agents.ts";
import { arrive } from "./arrive.ts";

/** A situation that people want to see their application in. It changes the world that is there. */
interface Scenario {
  readonly name: string;
  readonly summary: string;
  readonly play: (open: OpenMock) => void;
}

export const SCENARIOS: readonly Scenario[] = [
  { name: "empty-queue", summary: "nobody waits any more", play: (open) => leaveQueue(open) },
  {
    name: "one-customer",
    summary: "one customer waits, just arrived",
    play: (open) => {
      leaveQueue(open);
      arrive(open);
    },
  },
  {
    name: "monday-morning",
    summary: "forty customers wait, the first for half an hour",
    play: (open) => {
      for (let nth = 40; nth > 0; nth--) arrive(open, {}, nth * 45_000);
    },
  },
  {
    name: "all-busy",
    summary: "every colleague has taken customers on until nobody waits",
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
      for (const [name, text] of AWKWARD) arrive(open, { CustomerName: name, FirstMessage: text });
    },
  },
  {
    name: "outage",
    summary: "every operation answers 503 until the faults are switched off",
    play: (open) => void open.faults.add("*", { status: "unavailable" }),
  },
  {
    name: "shaky-network",
    summary: "slow answers, one in ten connections breaks",
    play: (open) => {
      for (const { id } of open.contract.operations) open.faults.add(id, { status: "network", share: 0.1 });
      open.faults.add("*", { delay: { median: 400, p95: 2000 } });
    },
  },
];

/** False when there is none of the name. */
export function playScenario(open: OpenMock, name: string): boolean {
  const scenario = SCENARIOS.find((one) => one.name === name);
  scenario?.play(open);
  return scenario !== undefined;
}

function leaveQueue(open: OpenMock): void {
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
