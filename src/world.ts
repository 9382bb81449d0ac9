/**
 * World files: `world.yaml` as data for `createMock({ world })`. For Node; a page imports the data through its bundler.
 */

export { parseWorld, readWorldFile } from "./world-file/read-file.ts";
export type { WorldFault, WorldFile, WorldMessage, WorldSession, WorldTopic } from "./mock/world-file/model.ts";
