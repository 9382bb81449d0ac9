/** What is expected, as it is found: a line each, and a table at the end. */
export interface Verdict {
  readonly say: (line: string) => void;
  readonly expectTrue: (what: string, holds: boolean) => void;
  /** What takes its time on a machine of its own takes the longer, the busier others keep this one. */
  readonly expectWithin: (what: string, tookMs: number, limitMs: number) => void;
  /** Megabytes in use at the ends of rounds, of which the first fills what is bounded. */
  readonly expectFlat: (what: string, rounds: readonly number[]) => void;
  readonly table: () => string;
  readonly failures: readonly string[];
}

const SPIN_MS = 100;
/** Rounds differ by what is under way, and by compiled code. */
const FLAT = { times: 1.1, mb: 6 };

export function createVerdict(say: (line: string) => void): Verdict {
  const failures: string[] = [];
  const rows: string[] = [];
  const expectTrue = (what: string, holds: boolean): void => {
    say(`${holds ? "ok" : "NOT OK"}  ${what}`);
    rows.push(`| ${what} | ${holds ? "yes" : "no"} |`);
    if (!holds) failures.push(what);
  };
  return {
    say,
    failures,
    expectTrue,
    expectWithin: (what, tookMs, limitMs) => {
      const times = tookMs < limitMs ? 1 : Math.max(1, slowness());
      const busy = times > 1.05 ? `, on a machine that is ${times.toFixed(1)} times as slow as when it is idle` : "";
      expectTrue(`${what} after ${tookMs.toFixed(0)} ms${busy}`, tookMs < limitMs * times);
    },
    expectFlat: (what, rounds) => {
      const [, second = Number.NaN] = rounds;
      const last = rounds.at(-1) ?? Number.NaN;
      const shown = rounds.map((each) => each.toFixed(0)).join(", ");
      expectTrue(`${what}: ${shown} MB in use after each round`, last <= second * FLAT.times + FLAT.mb);
    },
    table: () => ["", "| what | holds |", "|---|---|", ...rows, ""].join("\n"),
  };
}

/** How much longer than its CPU time something takes, because others use the machine. */
function slowness(): number {
  const before = { wall: performance.now(), cpu: process.cpuUsage() };
  const cpuMs = (): number => {
    const { user, system } = process.cpuUsage(before.cpu);
    return (user + system) / 1000;
  };
  while (cpuMs() < SPIN_MS);
  return (performance.now() - before.wall) / cpuMs();
}
