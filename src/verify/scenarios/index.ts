import type { Scenario } from "../scenario.ts";
import { bodyFormats } from "./body-formats.ts";
import { brokenBodies } from "./broken-bodies.ts";
import { create } from "./create.ts";
import { credentials } from "./credentials.ts";
import { listFormats } from "./list-formats.ts";
import { listLanguages } from "./list-languages.ts";
import { queue } from "./queue.ts";
import { readByExample } from "./read-by-example.ts";
import { readList } from "./read-list.ts";
import { release } from "./release.ts";
import { saveAgain } from "./save-again.ts";
import { sessionLife } from "./session-life.ts";
import { selectFromList } from "./select-from-list.ts";
import { topicLife } from "./topic-life.ts";
import { unknownIds } from "./unknown-ids.ts";
import { update } from "./update.ts";
import { webhookLife } from "./webhook-life.ts";
import { writeAnswers } from "./write-answers.ts";

/** In execution order: the most revealing first, in case time runs out. */
export const scenarios: readonly Scenario[] = [
  readList,
  create,
  update,
  queue,
  release,
  saveAgain,
  selectFromList,
  listFormats,
  credentials,
  brokenBodies,
  unknownIds,
  bodyFormats,
  writeAnswers,
  listLanguages,
  readByExample,
  sessionLife,
  topicLife,
  webhookLife,
];
