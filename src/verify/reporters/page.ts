import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { ReporterOptions } from "./reporter.ts";
import { createPalette, type Palette } from "./palette.ts";

/** The reporter's options, and their palette. */
export interface Page extends ReporterOptions {
  readonly palette: Palette;
  /** Exchanges whose request has been shown and is not repeated. */
  readonly repeated?: Set<string>;
}

export function createPage(options: ReporterOptions): Page {
  return { ...options, width: Math.max(24, options.width), palette: createPalette(options.color) };
}

/** Wraps text to the width and indents each line; `first` replaces the indentation of the first line. */
export function wrap(text: string, page: Page, indent: string, first: string = indent): string[] {
  const room = Math.max(12, page.width - stringWidth(indent));
  const lines = wrapAnsi(text, room, { hard: true, trim: true }).split("\n");
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd());
}
