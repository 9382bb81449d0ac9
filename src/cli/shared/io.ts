/** What a command may touch outside itself; tests pass their own. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly columns: number;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  /** Shows an address in a browser. */
  readonly openPage: (url: string) => void;
  /** Sets the exit code; the process ends when its work is done. */
  readonly exit: (code: number) => void;
}

/** The real process. A second SIGINT ends it at once. */
export function processIo(): CliIo {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort(name));
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
    isTTY: process.stdout.isTTY,
    columns: process.stdout.columns ?? 80,
    signal: controller.signal,
    openPage: (url) => void import("./open-page.ts").then((opener) => opener.openPage(url)),
    exit: (code) => {
      process.exitCode = code;
    },
  };
}
