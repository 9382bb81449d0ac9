import picocolors from "picocolors";

export type Paint = (text: string) => string;

export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
}

/** Functions that colour text, or return it unchanged. */
export function createPalette(color: boolean): Palette {
  return picocolors.createColors(color);
}

/** One column wide in every common font, and distinguishable without colour. */
export const SYMBOL = {
  passed: "✓",
  failed: "✗",
  warning: "!",
  info: "i",
  skipped: "○",
  known: "≈",
  full: "█",
  empty: "░",
} as const;
