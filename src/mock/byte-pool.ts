/**
 * Many short runs of bytes in a few blocks of memory: separately, each would be an object for the garbage collector. A
 * block is freed once none of its runs is needed.
 */
interface BytePool {
  /** Copies at most `most` bytes. */
  add(bytes: ArrayBuffer | Uint8Array, most: number): Pooled;
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
    add: (bytes, most) => {
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

/** A view of the copy. */
export function bytesOf({ block, start, length }: Pooled): Uint8Array {
  return block.subarray(start, start + length);
}
