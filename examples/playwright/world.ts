import { test as base } from "@playwright/test";
import { mockFixtures, type MockFixtures } from "superoffice-mock-kit/playwright";

/** Each test has a `world` of its own on the server that all tests share: sessions, clock and faults. */
export const test = base.extend<MockFixtures>(mockFixtures);
