import { bytesMutants } from "./bytes.ts";
import { creationMutants } from "./creations.ts";
import { credentialMutants } from "./credentials.ts";
import { headerMutants } from "./headers.ts";
import { listMutants } from "./list.ts";
import type { Mutant } from "./mutant.ts";
import { pickUpMutants } from "./pick-ups.ts";
import { bodyMutants } from "./request-bodies.ts";
import { resetMutants } from "./resets.ts";
import { schemaMutants } from "./schema.ts";
import { selectMutants } from "./select.ts";
import { timeMutants } from "./time.ts";
import { transportMutants } from "./transport.ts";
import { updateMutants } from "./updates.ts";
import { valueMutants } from "./values.ts";
import { xmlMutants } from "./xml-answers.ts";

/** All of them, in groups. To add one: one entry in its group's list, with the checks that must find it. */
export const mutants: readonly Mutant[] = [
  ...schemaMutants,
  ...bytesMutants,
  ...transportMutants,
  ...credentialMutants,
  ...selectMutants,
  ...xmlMutants,
  ...bodyMutants,
  ...headerMutants,
  ...creationMutants,
  ...valueMutants,
  ...updateMutants,
  ...pickUpMutants,
  ...resetMutants,
  ...listMutants,
  ...timeMutants,
];
