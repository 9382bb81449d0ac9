import stringWidth from "string-width";
import { oneLine } from "../../printable.ts";
import type { ProgressEvent } from "../../verify/options.ts";
import type { CliIo } from "./io.ts";

interface ProgressLine {
  readonly show: (event: ProgressEvent) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const CLEAR = "\r\u001b[2K";

/** A status line on standard error that is overwritten; none unless standard output is a terminal. */
export function createProgressLine({ stderr, isTTY, columns }: CliIo): ProgressLine {
  if (!isTTY) return { show: () => {}, clear: () => {} };
  let [frame, findings] = [0, 0];
  let at = "";
  return {
    show: ({ kind, message, done, total }) => {
      if (kind === "finding") findings += 1;
      else at = message;
      const count = findings === 0 ? "" : `, ${findings} found`;
      const spinner = FRAMES[frame++ % FRAMES.length] ?? "";
      stderr(`${CLEAR}${fit(`${spinner} ${done}/${total}${count}  ${at}`, columns - 1)}`);
    },
    clear: () => stderr(CLEAR),
  };
}

/** A wrapped line could not be overwritten. */
function fit(text: string, width: number): string {
  let line = oneLine(text);
  while (line !== "" && stringWidth(line) > width) line = line.slice(0, -1);
  return line;
}
