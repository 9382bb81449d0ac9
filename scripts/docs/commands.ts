import type { Command, Option } from "commander";
import { code, sentence, table } from "./markdown.ts";

/** A command's arguments and flags, as Commander knows them. */
export function commandReference(command: Command): string {
  const names = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "…" : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  const usage = ["so-mock", command.name(), ...names, "[options]"].join(" ");
  const given = command.registeredArguments.map(
    (argument, index) => `- ${code(names[index] ?? "")}: ${argument.description}`,
  );
  const flags = table(["flag", "default", "meaning"], command.options.filter(({ hidden }) => !hidden).map(flagRow));
  return [`\`\`\`text\n${usage}\n\`\`\``, ...(given.length > 0 ? [given.join("\n")] : []), flags].join("\n\n");
}

function flagRow({ flags, defaultValue, mandatory, argChoices, description, negate }: Option): readonly string[] {
  const isShown = !negate && defaultValue !== undefined && defaultValue !== "";
  const choices = argChoices ? `; one of ${argChoices.map(code).join(", ")}` : "";
  return [
    code(flags),
    mandatory ? "required" : isShown ? code(String(defaultValue)) : "",
    sentence(description + choices),
  ];
}
