/** What a page loads instead of `redact-problem.ts`: the whole redaction would weigh more than it is worth there. */
export { redactCredentials as redactProblem } from "./redact.ts";
