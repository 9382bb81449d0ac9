/** Levers over the wire: every function gives a promise, and every value is a function that gives one. */
export type Remote<Local> = {
  readonly [Name in keyof Local]: Local[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Result>
    : Local[Name] extends object
      ? Remote<Local[Name]>
      : () => Promise<Local[Name]>;
};
