import { CALLS } from "./support/calls.ts";
import { load } from "./support/load.ts";
import { startRaw } from "./support/server.ts";
for (const mode of process.argv.slice(2)) {
  const s = await startRaw(["/tmp/prof/exp.mjs", mode]);
  for (let i = 0; i < 3; i++) {
    const r = await load(s, { requests: [CALLS.reset], seconds: 1.5 });
    console.log(mode, Math.round(r.perSecond), r.cpuMicros.toFixed(1), s.peakMb().toFixed(0));
  }
  await s.stop();
}
