/** What the caller gave cannot be used: one sentence that says what, where and what to do. Exit code 2. */
export class UsageError extends Error {
  readonly code = "USAGE";

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}
