/** Copies bodies in transit, each up to a limit and all together up to a budget. */

export interface Collector {
  readonly add: (chunk: Uint8Array) => void;
  /** The copy, or why there is none. */
  readonly bytes: () => Uint8Array | { readonly reason: string };
  /** Returns the copy's bytes to the budget. */
  readonly release: () => void;
}

/** The number of bytes that copies may still use. */
export interface Budget {
  left: number;
}

export function createCollector(limit: number, budget: Budget): Collector {
  let chunks: Uint8Array[] = [];
  let length = 0;
  let reason: string | undefined;
  const release = (): void => {
    budget.left += length;
    length = 0;
    chunks = [];
  };
  return {
    add: (chunk) => {
      if (reason === undefined) {
        if (length + chunk.byteLength > limit) reason = `the body is larger than ${limit / 1_048_576} MiB`;
        else if (chunk.byteLength > budget.left) reason = "the bodies that are on their way at once are too large";
      }
      if (reason !== undefined) return release();
      length += chunk.byteLength;
      budget.left -= chunk.byteLength;
      chunks.push(chunk);
    },
    bytes: () => (reason === undefined ? Buffer.concat(chunks) : { reason }),
    release,
  };
}
