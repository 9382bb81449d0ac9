import { spawn } from "node:child_process";

/**
 * Ends another process once this one is gone, however it ended: a pipe from this process closes with it. What is
 * returned calls that off.
 */
export function endWithParent(pid: number | undefined): () => void {
  if (pid === undefined || process.platform === "win32") return () => {};
  const watcher = spawn("sh", ["-c", `read _; kill -KILL ${pid} 2>/dev/null`], {
    stdio: ["pipe", "ignore", "ignore"],
    // Signals to the group of this process must not end it first.
    detached: true,
  });
  watcher.on("error", () => {});
  watcher.stdin.on("error", () => {});
  watcher.unref();
  (watcher.stdin as { unref?: () => void }).unref?.();
  return () => void watcher.kill("SIGKILL");
}
