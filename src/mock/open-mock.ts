import { assembleMock } from "./assemble-mock.ts";
import type { OpenMock } from "./open-mock-model.ts";
import type { MemoryBudget } from "./memory-budget.ts";
import { putEntities } from "./generic/put-entities.ts";
import type { MockOptions } from "./options.ts";
import type { PersistenceFactory } from "./persistence/persistence.ts";
import { createRecorder } from "./recorder.ts";
import { createWebhooks } from "./webhooks/webhooks.ts";

/**
 * A mock with all features. `connect` decides where the world is stored, `budget` how much may be stored. Throws like
 * `assembleMock`.
 */
export function openMock(options: MockOptions = {}, connect?: PersistenceFactory, budget?: MemoryBudget): OpenMock {
  return assembleMock(options, { connect, budget, webhooks: createWebhooks, createRecorder, putEntities });
}
