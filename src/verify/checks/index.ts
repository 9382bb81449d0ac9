import type { AnyCheck } from "../check.ts";
import { answerArrives } from "./answer-arrives.ts";
import { answerEqualsList } from "./answer-equals-list.ts";
import { answerSchema } from "./answer-schema.ts";
import { answerTime } from "./answer-time.ts";
import { bodyEncoding } from "./body-encoding.ts";
import { bodyFitsLabel } from "./body-fits-label.ts";
import { bodyPresent } from "./body-present.ts";
import { brokenBodyRefused } from "./broken-body-refused.ts";
import { bystandersUnchanged } from "./bystanders-unchanged.ts";
import { claimAssigns } from "./claim-assigns.ts";
import { claimEmptyQueue } from "./claim-empty-queue.ts";
import { claimHandsOut } from "./claim-hands-out.ts";
import { claimKeeps } from "./claim-keeps.ts";
import { claimOldest } from "./claim-oldest.ts";
import { claimOnce } from "./claim-once.ts";
import { claimRank } from "./claim-rank.ts";
import { claimQueuedOnly } from "./claim-queued-only.ts";
import { claimStarted } from "./claim-started.ts";
import { claimStored } from "./claim-stored.ts";
import { contentType } from "./content-type.ts";
import { createKeeps } from "./create-keeps.ts";
import { createListed } from "./create-listed.ts";
import { createNewId } from "./create-new-id.ts";
import { credentialsAccepted } from "./credentials-accepted.ts";
import { credentialsFurther } from "./credentials-further.ts";
import {
  credentialsMadeUp,
  credentialsMalformed,
  credentialsRequired,
  credentialsScheme,
} from "./credentials-refused.ts";
import { deletedIsGone } from "./deleted-is-gone.ts";
import { entityChecks } from "./entities.ts";
import { getReadsBack } from "./get-reads-back.ts";
import { jsonDuplicateKeys } from "./json-duplicate-keys.ts";
import { jsonIntegers } from "./json-integers.ts";
import { jsonNotInString } from "./json-not-in-string.ts";
import { jsonWellFormed } from "./json-well-formed.ts";
import { languageHeaders } from "./language-headers.ts";
import { listStable } from "./list-stable.ts";
import { listUnique } from "./list-unique.ts";
import { messageIsListed } from "./message-is-listed.ts";
import { noErrorUnder200 } from "./no-error-under-200.ts";
import { noRedirect } from "./no-redirect.ts";
import { patchChangesNamed } from "./patch-changes-named.ts";
import { patchTestRefuses } from "./patch-test-refuses.ts";
import { putPathId } from "./put-path-id.ts";
import { putWithoutBody } from "./put-without-body.ts";
import { refusedChangesNothing } from "./refused-changes-nothing.ts";
import { releaseAnswersAsked } from "./release-answers-asked.ts";
import { releaseComesBack } from "./release-comes-back.ts";
import { releaseHandsOff } from "./release-hands-off.ts";
import { releaseKeeps } from "./release-keeps.ts";
import { releaseQueued } from "./release-queued.ts";
import { releaseStored } from "./release-stored.ts";
import { releaseWithoutUser } from "./release-without-user.ts";
import { requestCamelCase, requestPatchTypes, requestForm, requestTextJson, requestXml } from "./request-formats.ts";
import { saveCreatesNone } from "./save-creates-none.ts";
import { selectKept } from "./select-kept.ts";
import { selectKeys } from "./select-keys.ts";
import { selectNested } from "./select-nested.ts";
import { selectNulled } from "./select-nulled.ts";
import { statusDocumented } from "./status-documented.ts";
import { undocumentedProperty } from "./undocumented-property.ts";
import { unknownId } from "./unknown-id.ts";
import { writeAnswersAsked } from "./write-answers-asked.ts";
import { writeKept } from "./write-kept.ts";
import { xmlEqualsJson } from "./xml-equals-json.ts";
import { xmlWellFormed } from "./xml-well-formed.ts";

/** All checks in report order: from the bytes to the meaning. */
export const checks: readonly AnyCheck[] = [
  answerArrives,
  answerTime,
  statusDocumented,
  noRedirect,
  contentType,
  bodyFitsLabel,
  bodyPresent,
  bodyEncoding,
  jsonWellFormed,
  jsonNotInString,
  jsonDuplicateKeys,
  jsonIntegers,
  noErrorUnder200,
  answerSchema,
  undocumentedProperty,
  credentialsRequired,
  credentialsScheme,
  credentialsMalformed,
  credentialsMadeUp,
  credentialsAccepted,
  credentialsFurther,
  refusedChangesNothing,
  selectKeys,
  selectKept,
  selectNulled,
  selectNested,
  xmlWellFormed,
  xmlEqualsJson,
  languageHeaders,
  requestTextJson,
  requestXml,
  requestForm,
  requestCamelCase,
  requestPatchTypes,
  putWithoutBody,
  brokenBodyRefused,
  listUnique,
  listStable,
  createNewId,
  createListed,
  createKeeps,
  saveCreatesNone,
  writeAnswersAsked,
  writeKept,
  answerEqualsList,
  bystandersUnchanged,
  putPathId,
  claimHandsOut,
  claimOldest,
  claimQueuedOnly,
  claimAssigns,
  claimStarted,
  claimRank,
  claimKeeps,
  claimStored,
  claimOnce,
  claimEmptyQueue,
  releaseAnswersAsked,
  releaseQueued,
  releaseWithoutUser,
  releaseHandsOff,
  releaseKeeps,
  releaseStored,
  releaseComesBack,
  unknownId,
  getReadsBack,
  patchChangesNamed,
  patchTestRefuses,
  messageIsListed,
  deletedIsGone,
];

/** The check with that name; undefined for results of the runner itself, such as `clean-up`. */
export function findCheck(name: string): AnyCheck | undefined {
  return checks.find((check) => check.name === name) ?? entityChecks.find((check) => check.name === name);
}
