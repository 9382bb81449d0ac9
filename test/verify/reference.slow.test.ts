import { test } from "vitest";
import { expectNoAlarm, WAYS } from "./reference-ways.ts";

test.each(Object.entries(WAYS))("a right server (%s) raises no alarm in mode write", (_way, options) =>
  expectNoAlarm(options, "write"),
);
