/** Sessions sent in formats other than plain JSON: one check per documented format. */

import { isGatewayError } from "../call.ts";
import type { Contract } from "../../model.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { compareWithSent } from "../entity/compare.ts";
import type { Encoding } from "../entity/encode.ts";
import { MANAGED, splitByOwner } from "../entity/writable.ts";
import { citeHeader } from "../evidence.ts";
import type { BindingFact } from "../facts/writes.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const requestTextJson: Check<"binding"> = formatCheck(["text/json"], {
  name: "request-text-json",
  title: "A session sent as text/json is stored",
  explanation: "The documents list text/json for request bodies. The server refuses it, or does not read the values.",
});

export const requestXml: Check<"binding"> = formatCheck(["application/xml", "text/xml"], {
  name: "request-xml",
  title: "A session sent as XML is stored",
  explanation:
    "The documents list application/xml and text/xml for request bodies: the name of the carrier as root, and one element for each property. The server refuses it, or reads only part of the values.",
});

export const requestForm: Check<"binding"> = formatCheck(["form"], {
  name: "request-form",
  title: "A session sent as a form is stored",
  explanation:
    "The documents list application/x-www-form-urlencoded for request bodies, with one field for each property. The server refuses it, or reads only part of the values.",
});

export const requestCamelCase: Check<"binding"> = formatCheck(["camel-case"], {
  name: "request-camel-case",
  title: "A session sent with camelCase names is stored",
  explanation:
    "The vendor's own client writes property names in camelCase. The server reads only PascalCase, so the changes of that client are lost silently.",
});

const JSON_PATCH: Encoding = "application/json-patch+json";

export const requestPatchTypes: Check<"binding"> = formatCheck(["application/merge-patch+json", JSON_PATCH], {
  name: "request-patch-types",
  title: "A session sent as one of the patch types is stored",
  explanation:
    "The documents list application/merge-patch+json and application/json-patch+json for request bodies. The server does not know the type, or does not read the values of a merge patch. Whether a list of changes is taken in place of a session is open.",
});

function formatCheck(
  encodings: readonly Encoding[],
  words: Pick<Check<"binding">, "name" | "title" | "explanation">,
): Check<"binding"> {
  return {
    ...words,
    severity: "error",
    restsOn: ["write-answers-asked"],
    appliesTo: hasRole("update", "save"),
    on: "binding",
    run: (fact, contract) =>
      encodings.includes(fact.call.spec.encoding ?? "json") ? judgeBinding(fact, contract) : undefined,
  };
}

/** Compares the values sent with the answer and the list, except those that a server counts or stamps itself. */
function judgeBinding(fact: BindingFact, contract: Contract): readonly Verdict[] | undefined {
  const { call, sent, echoed, listed } = fact;
  const encoding = call.spec.encoding ?? "json";
  const source = citeHeader(call.operation, "Content-Type");
  const status = call.answer?.status;
  if (status === undefined || status === 401 || status === 403 || isGatewayError(call)) return undefined;
  // No page says what a list of changes means where a session is expected: a server may refuse its content, but not its
  // type.
  if (encoding === JSON_PATCH && status >= 400 && status < 500 && status !== 415) return [];
  if (status !== 200) {
    const message = `${call.operation.id} does not accept a session as ${encoding}.`;
    return [{ message, expected: "200", actual: String(status), kind: `${encoding}-status`, source }];
  }
  if (encoding === JSON_PATCH) return [];
  const rows = answerRows(contract, call.operation).filter(({ name }) => !MANAGED.has(name) && !fact.managed.has(name));
  for (const got of [echoed, listed]) {
    if (!got) continue;
    const { differences } = compareWithSent(rows, sent, got);
    const { faults } = splitByOwner(differences, fact.nowMs, fact.managed);
    if (faults.length > 0) {
      return faults.map(({ property, expected, actual }) => ({
        message: `${property.name} of a session sent as ${encoding} is not stored.`,
        pointer: `/${property.name}`,
        expected: show(expected),
        actual: show(actual),
        kind: encoding,
        source,
      }));
    }
  }
  return echoed || listed ? [] : undefined;
}
