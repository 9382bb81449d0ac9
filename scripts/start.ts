import { readFileSync } from "node:fs";
import process from "node:process";

/**
 * `npm start`: so-mock serve, which ends when npm is ended. npm tells only the shell between the two, and that dies without
 * a word to the server; the end of a parent is all that can be seen.
 */
const WATCH_MS = 200;

/** The parent, and behind a shell also whoever started the shell, where the system tells. */
function parents(): string {
  const parent = process.ppid;
  try {
    const [, name = "", grandparent = ""] =
      /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${parent}/stat`, "utf8")) ?? [];
    return /^(?:ba|da|z|a)?sh$/.test(name) ? `${parent} ${grandparent}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}

const started = parents();
const watch = setInterval(() => {
  if (parents() === started) return;
  clearInterval(watch);
  process.kill(process.pid, "SIGTERM");
}, WATCH_MS);
watch.unref();
process.argv.splice(2, 0, "serve");
await import("../src/bin.ts");
