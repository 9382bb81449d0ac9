import { KitError } from "../../errors.ts";
import { createMock } from "../../mock/create-mock.ts";
import { mutants as allMutants } from "../../mutants/index.ts";
import { prove } from "../../mutants/prove.ts";
import { formatProof, isProved } from "../../mutants/table.ts";
import { variants as allVariants } from "../../mutants/variants.ts";
import type { CliIo } from "../shared/io.ts";
import type { MutateFlags } from "./command.ts";

/** One of each documented scheme; the mock takes any. */
const AUTH = ["Basic dGplMDpUamUw", "Bearer mutant-token", "SoTicket mutant-ticket"];

export async function runMutate({ group, only, all = false }: MutateFlags, io: CliIo): Promise<number> {
  const mutants = allMutants.filter(
    (mutant) => (group ?? mutant.group) === mutant.group && (only ?? mutant.name) === mutant.name,
  );
  if (mutants.length === 0) {
    const what = `there is no mutant ${JSON.stringify(only)}`;
    throw new KitError({ code: "mutate-only", what, where: "option --only", todo: "take a name that --all lists" });
  }
  const proof = await prove({
    mutants,
    variants: group === undefined && only === undefined ? allVariants : [],
    fresh: () => {
      const mock = createMock();
      return (request) => mock.fetch(request);
    },
    auth: AUTH,
    signal: io.signal,
    onProgress: (done, total) => {
      if (io.isTTY) io.stderr(done === total ? "\r\u001B[K" : `\r${done} of ${total}`);
    },
  });
  io.stdout(formatProof(proof, all || only !== undefined));
  return !io.signal.aborted && isProved(proof) ? 0 : 1;
}
