import { describe, expect, it } from "vitest";
import { readAgent } from "./agent.ts";

const read = (entetes: Record<string, string>) => readAgent((name) => entetes[name], "logiciel-rsa");
const WHOLE = { "Agent-Identifiant": "dupont1", "Agent-Nom": "Dupont", "Agent-Prenom": "Zoé" };

describe("readAgent", () => {
  it("is the batch agent of the key when the three headers are absent", () => {
    expect(read({})).toEqual({ identifiant: "BATCH", nom: "logiciel-rsa", prenom: "logiciel-rsa" });
  });

  it("reads UTF-8 that HTTP handed over as Latin-1, and leaves true Latin-1 as it is", () => {
    const utf8 = Buffer.from("Zoé", "utf8").toString("latin1");
    expect(read({ ...WHOLE, "Agent-Prenom": utf8 }).prenom).toBe("Zoé");
    expect(read(WHOLE).prenom).toBe("Zoé");
  });

  it.each([
    ["one is missing", { "Agent-Identifiant": "dupont1", "Agent-Nom": "Dupont" }, ["/Agent-Prenom"]],
    ["one is empty", { ...WHOLE, "Agent-Nom": " " }, ["/Agent-Nom"]],
    ["one holds a bar", { ...WHOLE, "Agent-Identifiant": "a|b" }, ["/Agent-Identifiant"]],
    [
      "all are wrong",
      { "Agent-Identifiant": "a|b", "Agent-Nom": "" },
      ["/Agent-Identifiant", "/Agent-Nom", "/Agent-Prenom"],
    ],
  ])("refuses them all when %s, naming each", (_case, entetes, chemins) => {
    const refused = catchProbleme(() => read(entetes));
    expect(refused.code).toBe("agent-invalide");
    expect(refused.erreurs.map(({ chemin }: { chemin: string }) => chemin)).toEqual(chemins);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: whatever was thrown, for the assertions above to look into
function catchProbleme(act: () => unknown): any {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was refused");
}
