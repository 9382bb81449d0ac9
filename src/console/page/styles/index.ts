import { BASE } from "./base.ts";
import { BOARD } from "./board.ts";
import { COLOURS } from "./colours.ts";
import { JOURNAL } from "./journal.ts";
import { RAIL } from "./rail.ts";
import { SIZES } from "./sizes.ts";
import { TOP } from "./top.ts";

/** The page's style sheet. Order matters: rules for screen sizes come last. */
export const STYLES: string = [COLOURS, BASE, TOP, BOARD, RAIL, JOURNAL, SIZES].join("");
