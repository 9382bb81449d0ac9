/** The blocks that fit, and the number of the others. */
export function fit(blocks: readonly (readonly string[])[], lines: number, more: (left: number) => string): string[] {
  const shown: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (shown.length + block.length > lines) return [...shown, more(blocks.length - index)];
    shown.push(...block);
  }
  return shown.at(-1) === "" ? shown.slice(0, -1) : shown;
}
