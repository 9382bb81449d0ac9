// @vitest-environment happy-dom
import { describeClients } from "./suite.ts";

describeClients("happy-dom");
