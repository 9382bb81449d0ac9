import { it } from "vitest";
import { expectKept } from "./kill.ts";

it("keeps every acknowledged write of ten writers that are killed while they write", () => expectKept(2));

it("keeps every acknowledged write of a hundred writers that are killed while they write", () => expectKept(20));
