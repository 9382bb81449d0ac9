/** By this time a server has started, and its heap is as large as the first requests need. */
const SETTLED_MS = 250;

/**
 * Halves the memory at nearly the same speed, for a process on a developer's machine. By default V8 lets the young
 * generation grow to 16 MB as soon as anything survives there (the journal does), and the old generation to several
 * times its contents.
 */
export function limitHeapGrowth(): void {
  setTimeout(() => {
    void import("node:v8").then(({ setFlagsFromString }) => {
      setFlagsFromString("--semi-space-growth-factor=1");
      setFlagsFromString("--heap-growing-percent=100");
    });
  }, SETTLED_MS).unref();
}
