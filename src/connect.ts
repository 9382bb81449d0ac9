/** The levers of a mock in another process: the same names as those of `createMock`, returning promises. */

export { connect } from "./connect/connect.ts";
export type { Connected, ConnectOptions } from "./connect/connect.ts";
export type { Remote } from "./connect/remote.ts";
export type { Levers } from "./mock/levers/levers.ts";
