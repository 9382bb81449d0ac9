#!/usr/bin/env node
// Only this file runs on any Node version: it checks what the rest needs before loading it.
const other = "Deno" in globalThis ? "Deno" : "Bun" in globalThis ? "Bun" : undefined;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (other !== undefined) {
  process.stderr.write(`so-mock runs on Node 22.18 or later, not on ${other}: start it with npx so-mock.\n`);
  process.exitCode = 2;
} else if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `so-mock needs Node 22.18 or later; this is ${process.versions.node}. Install a newer Node and run it again.\n`,
  );
  process.exitCode = 2;
} else {
  // Reusing code compiled at the last start brings the first answer in a third of the time.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  const { endProcess, runCli, processIo } = await import("./cli/main.ts");
  await runCli(process.argv.slice(2), processIo());
  endProcess();
}
