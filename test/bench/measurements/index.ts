import type { Measurement } from "../measurement.ts";
import { handlersImport } from "./handlers-import.ts";
import { handlers } from "./handlers.ts";
import { hostile } from "./hostile.ts";
import { imported } from "./imported.ts";
import { operations } from "./operations.ts";
import { replicas } from "./replicas.ts";
import { runner } from "./runner.ts";
import { scale } from "./scale.ts";
import { start } from "./start.ts";
import { validation } from "./validation.ts";

/** Everything that `npm run bench` measures, in its order. */
export const measurements: readonly Measurement[] = [
  operations,
  start,
  scale,
  imported,
  validation,
  runner,
  hostile,
  handlers,
  handlersImport,
  replicas,
];
