import { CALLS, fixedAnswer } from "./support/calls.ts";
import { load } from "./support/load.ts";
import { startMock, startBare } from "./support/server.ts";
for (const name of (process.argv[2] ?? "reset,put").split(",")) {
  const call = CALLS[name as "put"];
  const s = await startMock([]);
  const a = await fixedAnswer(s, call);
  const h = await startBare("hono", [a]);
  for (let i = 0; i < 4; i++) {
    const r = await load(s, { requests: [call], seconds: 2 });
    const b = await load(h, { requests: [call], seconds: 2 });
    console.log(
      name,
      "mock",
      Math.round(r.perSecond),
      r.cpuMicros.toFixed(1),
      r.p99Ms.toFixed(1),
      "hono",
      Math.round(b.perSecond),
      b.cpuMicros.toFixed(1),
      b.p99Ms.toFixed(1),
      "ratio",
      (r.perSecond / b.perSecond).toFixed(2),
      "cpu",
      (b.cpuMicros / r.cpuMicros).toFixed(2),
      "MB",
      s.peakMb().toFixed(0),
      h.peakMb().toFixed(0),
    );
  }
  await s.stop();
  await h.stop();
}
