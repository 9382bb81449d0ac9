// @vitest-environment jsdom
import { describeClients } from "./suite.ts";

describeClients("jsdom");
