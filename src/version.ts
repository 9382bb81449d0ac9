import data from "../package.json" with { type: "json" };

/** The kit's version, from package.json. */
export const version: string = data.version;
