/** A short name for a fault in its place: the same in every run, whatever the ids, the times and the test data are. */
export function fingerprint(check: string, operation: string, pointer: string, kind: string): string {
  return hash([check, operation, placeOf(pointer), kind].join("\n"));
}

/** The pointer without list positions: a fault on every item of a list is one fault. */
export function placeOf(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}

/** FNV-1a over UTF-16 units, 64 bits in two halves, as 16 hex digits. */
function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ ((unit << 5) | (low >>> 27)), 0x01000193) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
