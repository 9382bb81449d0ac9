/** A body as plain values, or why it cannot be read. */
export type Decoded =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly detail: string;
      /** An unknown charset: the label is wrong, not the body. */
      readonly charset?: string;
    };

/** Nothing documented is nested deeper than six levels; .NET's default JSON reader has the same limit. */
export const DEPTH_LIMIT = 64;
