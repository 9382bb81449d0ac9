import type { Check } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { RESTLESS } from "../entity/writable.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const putPathId: Check<"path-id"> = {
  name: "put-path-id",
  title: "PUT changes no session but the one in its path",
  explanation:
    "The document says that the id in the path names the entity to update. Here the body carried another id, and that other session was changed. Refusing such a request is fine, and so is using the id of the path.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "write-answers-asked"],
  appliesTo: hasRole("update"),
  on: "path-id",
  run({ call, pathBefore, pathAfter, bodyBefore, bodyAfter }, contract) {
    if (!bodyAfter || !call.answer) return undefined;
    const changed = compareAnswers(answerRows(contract, call.operation), bodyBefore, bodyAfter, RESTLESS);
    if (changed.length === 0) return [];
    // A write to both sessions is reported by bystanders-unchanged.
    const rows = answerRows(contract, call.operation);
    if (pathAfter && compareAnswers(rows, pathBefore, pathAfter, RESTLESS).length > 0) return undefined;
    const source = call.operation.parameters.find(({ name }) => name === "id")?.source;
    const actual = `changed: ${changed.map(({ property }) => property.name).join(", ")}`;
    const message = "PUT changes the session that the body names, not the one in its path.";
    return [{ message, expected: "that session unchanged", actual, ...(source && { source }) }];
  },
};
