/** Levers over the network: functions return promises, and values become functions that return promises. */
export type Remote<Local> = {
  readonly [Name in keyof Local]: Local[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Result>
    : Local[Name] extends object
      ? Remote<Local[Name]>
      : () => Promise<Local[Name]>;
};
