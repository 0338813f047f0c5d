import { describe, expect, it } from "vitest";
import { checkSignature } from "./contrat-engagement.ts";

const aujourdhui = "2026-02-10";
const reglesOf = (verdict: ReturnType<typeof checkSignature>) =>
  verdict.kind === "admis" ? verdict.avertissements.map(({ regle }) => regle) : verdict.code;

describe("checkSignature", () => {
  it.each<[{ date?: string }, boolean | null | undefined, string[], string]>([
    [{ date: "2026-02-10" }, true, [], "signé ce jour"],
    [{}, true, [], "sans date : signé ce jour"],
    [{ date: "2025-01-01" }, true, [], "CTR-01 : le 1er janvier 2025 est un contrat d'engagement"],
    [{ date: "2024-12-31" }, true, ["CTR-11"], "CTR-11 : avant 2025, ce n'est pas un contrat d'engagement"],
    [{ date: "2026-02-10" }, false, ["CTR-14"], "CTR-14 : hors droits et devoirs, dispensée, non interdite"],
    [{ date: "2026-02-10" }, null, [], "DEL-17 : inconnu n'est pas faux"],
    [{ date: "2026-02-10" }, undefined, [], "DEL-17 : absent n'est pas faux"],
    [{ date: "2026-02-11" }, true, ["DEL-06"], "DEL-06 : une signature à venir ne compte pas encore"],
    [{ date: "2024-12-31" }, false, ["CTR-14", "CTR-11"], "les deux à la fois"],
  ])("%j, droits et devoirs %j : avertit %j. %s", (signature, soumisDroitsDevoirs, regles) => {
    expect(reglesOf(checkSignature(signature, { aujourdhui, soumisDroitsDevoirs }))).toEqual(regles);
  });
});
