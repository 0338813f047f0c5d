import { describe, expect, it } from "vitest";
import { findCollectivite } from "./collectivite.ts";
import { checkDecision } from "./orientation.ts";

const verdictIn = (code: string, dateDecision?: string) =>
  checkDecision(
    { dateDecision },
    {
      aujourdhui: "2026-01-25",
      orienteParFranceTravail: findCollectivite(code)?.orienteParFranceTravail === true,
    },
  );

describe("OM-09 : qui oriente", () => {
  it.each(["973", "974", "976"])("en %s, la décision relève de France Travail : elle est refusée", (code) => {
    const verdict = verdictIn(code, "2026-01-25");

    expect(verdict).toMatchObject({ kind: "refuse", code: "hors-competence" });
    expect(verdict.kind === "refuse" ? verdict.detail : "").toContain("décidée par France Travail");
  });

  it.each(["33", "971", "972", "93"])("en %s, le département décide", (code) => {
    expect(verdictIn(code, "2026-01-25")).toEqual({ kind: "admis", avertissements: [] });
  });
});

describe("DEL-05 : la décision arrête les six semaines à sa date", () => {
  it("une décision à venir est admise, et signalée", () => {
    expect(verdictIn("33", "2026-01-26")).toEqual({
      kind: "admis",
      avertissements: [
        {
          regle: "DEL-05",
          message:
            "La décision est datée du 2026-01-26, un jour à venir : elle n'arrête les six semaines qu'à cette date.",
        },
      ],
    });
  });

  it("une décision sans date est du jour", () => {
    expect(verdictIn("33")).toEqual({ kind: "admis", avertissements: [] });
  });
});
