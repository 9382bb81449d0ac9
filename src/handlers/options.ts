import { requireKnownKeys, requireObject, shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import type { MockGroup } from "../mock/groups/group.ts";
import type { Mock } from "../mock/mock.ts";
import { isGroups } from "../mock/option-kinds.ts";
import type { MockOptions } from "../mock/options.ts";
import { MOCK_OPTIONS } from "../mock/read-options.ts";

interface Common {
  /**
   * Everything before `/api/v1`, such as `https://host/Cust12345`, or a path on the page's origin; default `*`, any.
   */
  readonly baseUrl?: string | undefined;
  /** Groups of operations beyond the documented ones, such as `sessions` of `superoffice-mock-kit/groups/sessions`. */
  readonly groups?: readonly MockGroup[] | undefined;
}

/** An existing mock, or the options of a new one. */
export type HandlersOptions = Common &
  (
    | ({ readonly mock?: undefined } & Omit<MockOptions, "basePath" | "groups">)
    | {
        /** An existing mock; it has the groups that the handlers should answer. */
        readonly mock: Mock;
        /** The contract whose operations get handlers, instead of the mock's. */
        readonly contract?: MockOptions["contract"] | undefined;
      }
  );

const CODE = "handlers-option";

/** Throws KitError `handlers-option` or `mock-option` for invalid options. */
export function checkOptions(options: HandlersOptions): void {
  requireObject(options, { code: CODE, where: "createHandlers" });
  requireKnownKeys(options, ["baseUrl", "mock", ...MOCK_OPTIONS.filter((name) => name !== "basePath")], {
    code: "mock-option",
    where: "option",
  });
  const { mock, groups } = options;
  if (!isGroups(groups)) {
    const todo = "give the groups themselves: import { sessions } from superoffice-mock-kit/groups/sessions";
    throw optionError("groups", `${shown(groups)} is invalid`, todo);
  }
  if (mock === undefined) return;
  if (!isMock(mock))
    throw optionError("mock", `${shown(mock)} is not a mock`, "give what createMock returns, or leave it out");
  const more = Object.entries(options).find(
    ([name, value]) => value !== undefined && !["baseUrl", "mock", "groups", "contract"].includes(name),
  );
  if (more)
    throw optionError(
      more[0],
      "a mock that exists already takes no options",
      "give it to createMock, or leave mock out",
    );
  const known = new Set(mock.contract.operations.map(({ id }) => id));
  const missing = groups?.find(({ operations }: MockGroup) => operations.some(({ id }) => !known.has(id)));
  if (missing) {
    const todo = `make it with createMock({ groups: [${missing.name}] })`;
    throw optionError("groups", `the mock does not have the group ${missing.name}`, todo);
  }
}

function optionError(name: string, what: string, todo: string): KitError {
  return new KitError({ code: CODE, what, where: `createHandlers, option ${name}`, todo });
}

function isMock(mock: unknown): mock is Mock {
  return typeof mock === "object" && mock !== null && "handle" in mock && "contract" in mock;
}
