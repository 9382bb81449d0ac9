import type { Measurement } from "../measurement.ts";
import { handlersImport } from "./handlers-import.ts";
import { handlers } from "./handlers.ts";
import { hostile } from "./hostile.ts";
import { operations } from "./operations.ts";
import { validation } from "./validation.ts";

/** Everything that `npm run bench` measures, in its order. */
export const measurements: readonly Measurement[] = [operations, validation, hostile, handlers, handlersImport];
