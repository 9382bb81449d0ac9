import data from "../package.json" with { type: "json" };

/** The kit's version, from package.json. */
export const version: string = data.version;

/** The repository's address from package.json, such as `https://github.com/acme/superoffice-mock-kit`. */
export const repository: string = data.repository.url.replace(/^git\+|\.git$/g, "");
