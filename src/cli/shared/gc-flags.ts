/** By then a server has started, and its heap is as large as the first requests need it. */
const SETTLED_MS = 250;

/**
 * Half the memory at nearly the same speed, for a process on a developer's machine. By default V8 lets the space for new
 * objects grow to 16 MB as soon as anything survives there (the journal does), and gives old objects several times the
 * room that they take.
 */
export function limitHeapGrowth(): void {
  setTimeout(() => {
    void import("node:v8").then(({ setFlagsFromString }) => {
      setFlagsFromString("--semi-space-growth-factor=1");
      setFlagsFromString("--heap-growing-percent=100");
    });
  }, SETTLED_MS).unref();
}
