/**
 * Many short runs of bytes in few blocks of memory: each by itself would be an object that garbage collection has to look after. A
 * block goes when nothing kept in it is needed any more.
 */
export interface BytePool {
  /** Keeps a copy of the first bytes, at most `most`. */
  keep(bytes: ArrayBuffer | Uint8Array, most: number): Pooled;
}

export interface Pooled {
  readonly block: Uint8Array;
  readonly start: number;
  readonly length: number;
}

const BLOCK = 262_144;

export function createPool(): BytePool {
  let block = new Uint8Array(0);
  let used = 0;
  return {
    keep: (bytes, most) => {
      const length = Math.min(bytes.byteLength, most);
      if (used + length > block.length) {
        block = new Uint8Array(Math.max(BLOCK, length));
        used = 0;
      }
      const start = used;
      const whole = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
      block.set(length === whole.length ? whole : whole.subarray(0, length), start);
      used += length;
      return { block, start, length };
    },
  };
}

/** A look at what was kept. */
export function bytesOf({ block, start, length }: Pooled): Uint8Array {
  return block.subarray(start, start + length);
}
