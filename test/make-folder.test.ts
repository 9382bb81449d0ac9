import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder } from "../src/make-folder.ts";
import { describeUnless } from "./support/unless.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a folder", () => {
  it("is made with those above it, and stays if it is there", () => {
    const deep = join(folder, "a/b/c");
    makeFolder(deep);
    makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it.each(["file", "file/below", "file/far/below"])("is not made in place of a file or below one (%s)", (name) => {
    writeFileSync(join(folder, "file"), "");
    expect(() => makeFolder(join(folder, name))).toThrow(/EEXIST|ENOTDIR/);
  });
});

const noProc = existsSync("/proc/self") ? undefined : "this system has no /proc";

describeUnless(noProc, "below a folder that takes no other", () => {
  it.each(["/proc/none", "/proc/none/below"])("the system's error comes at once (%s)", (name) => {
    expect(() => makeFolder(name)).toThrow(/ENOENT|EACCES|EPERM|EROFS/);
  });
});
