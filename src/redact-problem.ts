/** Why a request was refused quotes what it contained. */
export { redactText as redactProblem } from "./redact-text.ts";
