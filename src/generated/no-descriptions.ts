// Made by `npm run contracts` from spec/. Do not edit.

import type { Descriptions } from "../row-source.ts";

export const descriptions: Descriptions = {"types":{},"enums":{},"headers":{}};
