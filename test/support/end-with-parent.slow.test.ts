import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./root.ts";

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it.skipIf(process.platform === "win32")("ends a process once the one that started it is killed", async () => {
  const script = `
    import { spawn } from "node:child_process";
    import { endWithParent } from ${JSON.stringify(join(ROOT, "test/support/end-with-parent.ts"))};
    const child = spawn("sleep", ["600"], { stdio: "ignore" });
    endWithParent(child.pid);
    console.log(child.pid);`;
  const parent = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = Number(await new Promise((resolve) => parent.stdout.once("data", resolve)));
  expect(isThere(pid)).toBe(true);
  parent.kill("SIGKILL");
  while (isThere(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
});
