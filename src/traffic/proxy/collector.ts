/** Collects a copy of a body, up to a limit. */
export interface Collector {
  readonly add: (chunk: Uint8Array) => void;
  /** Undefined if the body exceeds the limit. */
  readonly bytes: () => Uint8Array | undefined;
}

export function createCollector(limit: number): Collector {
  let chunks: Uint8Array[] | undefined = [];
  let length = 0;
  return {
    add: (chunk) => {
      length += chunk.byteLength;
      if (length > limit) chunks = undefined;
      chunks?.push(chunk);
    },
    bytes: () => chunks && Buffer.concat(chunks),
  };
}
