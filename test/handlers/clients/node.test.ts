// @vitest-environment node
import { describeClients } from "./suite.ts";

describeClients("Node");
