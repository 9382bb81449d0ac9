import { bytesDeviations } from "./bytes.ts";
import { creationDeviations } from "./creations.ts";
import { credentialDeviations } from "./credentials.ts";
import { gatewayDeviations } from "./gateways.ts";
import { headerDeviations } from "./headers.ts";
import { listDeviations } from "./list.ts";
import { dateDeviations } from "./dates.ts";
import { sessionLifeDeviations } from "./session-life.ts";
import { textDeviations } from "./texts.ts";
import type { Deviation } from "./deviation.ts";
import { madeUpCredentialDeviations } from "./made-up-credentials.ts";
import { pickUpDeviations } from "./pick-ups.ts";
import { rankDeviations } from "./ranks.ts";
import { bodyDeviations } from "./request-bodies.ts";
import { resetDeviations } from "./resets.ts";
import { schemaDeviations } from "./schema.ts";
import { shapeDeviations } from "./schema-shapes.ts";
import { selectDeviations } from "./select.ts";
import { selectAnswerDeviations } from "./select-answers.ts";
import { nestedSelectDeviations } from "./select-nested.ts";
import { timeDeviations } from "./time.ts";
import { transportDeviations } from "./transport.ts";
import { untouchedDeviations } from "./untouched.ts";
import { updateDeviations } from "./updates.ts";
import { valueDeviations } from "./values.ts";
import { xmlDeviations } from "./xml-answers.ts";
import { zoneDeviations } from "./zones.ts";

/** All deviations, by area. To add one, add an entry to the list of its area, with the checks that must find it. */
export const knownDeviations: readonly Deviation[] = [
  ...schemaDeviations,
  ...shapeDeviations,
  ...bytesDeviations,
  ...transportDeviations,
  ...gatewayDeviations,
  ...credentialDeviations,
  ...madeUpCredentialDeviations,
  ...selectDeviations,
  ...selectAnswerDeviations,
  ...nestedSelectDeviations,
  ...xmlDeviations,
  ...bodyDeviations,
  ...headerDeviations,
  ...zoneDeviations,
  ...creationDeviations,
  ...valueDeviations,
  ...textDeviations,
  ...dateDeviations,
  ...updateDeviations,
  ...pickUpDeviations,
  ...resetDeviations,
  ...rankDeviations,
  ...untouchedDeviations,
  ...listDeviations,
  ...timeDeviations,
  ...sessionLifeDeviations,
];
