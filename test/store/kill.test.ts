import { it } from "vitest";
import { expectKept } from "./kill.ts";

it("keeps every acknowledged write of twenty writers that are killed while they write", () => expectKept(4));
