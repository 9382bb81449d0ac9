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

/** Colours, or none of them. */
export function createPalette(color: boolean): Palette {
  return picocolors.createColors(color);
}

/** One column wide in every common font, and told apart without colour. */
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
