import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkIntensite,
  computeEcart,
  type IntensiteRecue,
  type Quotite,
  toHeures,
  toMinutes,
  toSemaineIntensite,
} from "./intensite.ts";

const CONTEXTE = { semaine: "2026-W07", aujourdhui: "2026-02-16", quotite: null };

const verdictOf = (
  intensite: IntensiteRecue,
  contexte: Partial<{ quotite: Quotite; aujourdhui: string }> = {},
) => checkIntensite(intensite, { ...CONTEXTE, ...contexte });
const reglesOf = (verdict: ReturnType<typeof checkIntensite>) =>
  verdict.kind === "admis" ? verdict.avertissements.map(({ regle }) => regle) : verdict.code;
const detailOf = (verdict: ReturnType<typeof checkIntensite>) =>
  verdict.kind === "refuse" ? verdict.detail : "admis";

describe("INT-01 : une semaine compte de 0 à 48 heures", () => {
  const champs = ["heuresPrevues", "heuresDeclarees", "heuresRealisees", "heuresValidees"] as const;

  it.each(champs.flatMap((champ) => [-0.01, 48.01, Number.NaN].map((heures) => [champ, heures] as const)))(
    "%s à %d : refusé, en nommant le champ",
    (champ, heures) => {
      const verdict = verdictOf({ heuresPrevues: 15, [champ]: heures });

      expect(reglesOf(verdict)).toBe("regle-non-respectee");
      expect(detailOf(verdict)).toContain("INT-01");
      expect(detailOf(verdict)).toContain(champ);
    },
  );

  it.each([0, 48])("%d heures réalisées : admis", (heuresRealisees) => {
    expect(verdictOf({ heuresRealisees })).toEqual({ kind: "admis", avertissements: [] });
  });

  it("les heures de chaque activité aussi, toutes les fautes d'un coup", () => {
    const detail = detailOf(
      verdictOf({
        heuresRealisees: 49,
        activites: [
          { type: "FORMATION", heuresRealisees: 6 },
          { type: "APPUI", heuresPrevues: -1, heuresRealisees: 60 },
        ],
      }),
    );

    expect(detail).toContain("heuresRealisees, activites/1/heuresPrevues, activites/1/heuresRealisees");
    expect(detail).not.toContain("activites/0");
  });
});

describe("CTR-07 à CTR-09 : la durée du plan d'action", () => {
  it.each<[number | undefined, Quotite | undefined, string | undefined, string[], string]>([
    [15, undefined, undefined, [], "CTR-07 : quinze heures au moins"],
    [14.99, undefined, undefined, ["CTR-07"], "CTR-07 : moins de quinze heures, minoration inconnue"],
    [10, "cible", undefined, ["CTR-07"], "CTR-07 : moins de quinze heures sous un contrat à la cible"],
    [10, "majoree", undefined, ["CTR-07"], "CTR-07 : moins de quinze heures sous un contrat majoré"],
    [10, "minoree", undefined, [], "CTR-09 : minorée par le contrat"],
    [10, undefined, "GARDE_ENFANT", [], "CTR-09 : minorée, et motivée"],
    [35, undefined, undefined, [], "CTR-08 : la durée légale du travail"],
    [35.01, "majoree", undefined, ["CTR-08"], "CTR-08 : au-delà de la durée légale du travail"],
    [0, undefined, undefined, ["CTR-09"], "CTR-09 : nulle, sans plan sans durée connu"],
    [0, "cible", undefined, ["CTR-09"], "CTR-09 : nulle sous un contrat à la cible"],
    [0, "dispense", undefined, [], "CTR-09 : plan sans durée"],
    [5, "dispense", undefined, ["CTR-09"], "CTR-09 : des heures sous un plan sans durée"],
    [undefined, "dispense", undefined, [], "CTR-09 : plan sans durée, rien de prévu"],
    [undefined, "minoree", undefined, [], "CTR-09 : durée non transmise, non jugée"],
  ])(
    "%j h prévues, quotité %j, motif %j : avertit %j. %s",
    (heuresPrevues, quotite, motifAdaptation, regles) => {
      const verdict = verdictOf({ heuresPrevues, motifAdaptation }, quotite === undefined ? {} : { quotite });

      expect(reglesOf(verdict)).toEqual(regles);
    },
  );

  it("CTR-09 : une durée minorée ne peut être nulle : refusée", () => {
    const verdict = verdictOf({ heuresPrevues: 0 }, { quotite: "minoree" });

    expect(reglesOf(verdict)).toBe("regle-non-respectee");
    expect(detailOf(verdict)).toContain("CTR-09");
  });
});

describe("Ce qui ne peut pas être vrai ensemble est signalé, jamais refusé", () => {
  it.each<[IntensiteRecue, string]>([
    [{ heuresRealisees: 1 }, "réalisées"],
    [{ heuresDeclarees: 1 }, "déclarées"],
    [{ heuresValidees: 1 }, "validées"],
    [{ entretiens: 1 }, "entretien tenu"],
  ])("avant le lundi de la semaine, %j est à venir : %s", (intensite) => {
    expect(reglesOf(verdictOf(intensite, { aujourdhui: "2026-02-08" }))).toEqual(["api"]);
    expect(reglesOf(verdictOf(intensite, { aujourdhui: "2026-02-09" }))).toEqual([]);
  });

  it("une semaine à venir se prévoit", () => {
    const prevue = { heuresPrevues: 15, heuresRealisees: 0, entretiens: 0 };
    expect(reglesOf(verdictOf(prevue, { aujourdhui: "2026-01-01" }))).toEqual([]);
  });

  it("plus d'heures validées que réalisées", () => {
    expect(reglesOf(verdictOf({ heuresRealisees: 10, heuresValidees: 10.5 }))).toEqual(["api"]);
    expect(reglesOf(verdictOf({ heuresRealisees: 10, heuresValidees: 10 }))).toEqual([]);
  });

  it("des heures validées sans heures réalisées ne sont pas comparées à 0", () => {
    expect(reglesOf(verdictOf({ heuresValidees: 10 }))).toEqual([]);
  });

  it("des activités dont la somme dépasse les heures réalisées", () => {
    const activites = [
      { type: "FORMATION", libelle: "Français", heuresRealisees: 6 },
      { type: "AUTRE_CODE", heuresRealisees: 7 },
      { type: "DEMARCHE" },
    ];

    expect(reglesOf(verdictOf({ heuresRealisees: 12.5, activites }))).toEqual(["api"]);
    expect(reglesOf(verdictOf({ heuresRealisees: 13, activites }))).toEqual([]);
    expect(reglesOf(verdictOf({ activites }))).toEqual([]);
  });

  it("l'arrondi à la minute de chaque activité n'est pas un dépassement", () => {
    const activites = [1, 2, 3].map(() => ({ type: "APPUI", heuresRealisees: 0.01 }));
    expect(reglesOf(verdictOf({ heuresRealisees: 0.03, activites }))).toEqual([]);
  });

  it("SAN-03 : un écart d'heures n'est jamais un manquement, il ne se dit même pas", () => {
    expect(reglesOf(verdictOf({ heuresPrevues: 15, heuresRealisees: 0 }))).toEqual([]);
  });
});

describe("Des minutes dedans, des heures dehors", () => {
  it("déclaré, réalisé et validé restent distincts ; non transmis n'est jamais 0", () => {
    const recue = { heuresDeclarees: 14, heuresRealisees: 12.5, heuresValidees: 0, entretiens: 1 };

    expect(toSemaineIntensite("2026-W07", recue)).toEqual({
      semaine: "2026-W07",
      minutesPrevues: null,
      minutesDeclarees: 840,
      minutesRealisees: 750,
      minutesValidees: 0,
      entretiens: 1,
    });
    expect(toSemaineIntensite("2026-W07", { heuresPrevues: 15 })).toEqual({
      semaine: "2026-W07",
      minutesPrevues: 900,
      minutesDeclarees: null,
      minutesRealisees: null,
      minutesValidees: null,
      entretiens: null,
    });
  });

  it("ni libellé ni motif ne sont dans ce qui se compte", () => {
    const recue = { motifAdaptation: "SANTE", activites: [{ type: "FORMATION", libelle: "Français" }] };
    expect(JSON.stringify(toSemaineIntensite("2026-W07", recue))).not.toMatch(/SANTE|Français|FORMATION/);
  });

  it.each([
    [12.5, 750],
    [8.33, 500],
    [0.01, 1],
    [0, 0],
    [48, 2880],
  ])("%d h font %d minutes", (heures, minutes) => {
    expect(toMinutes(heures)).toBe(minutes);
  });

  it("any whole minute comes back unchanged, in at most two decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2880 }), (minutes) => {
        expect(toMinutes(toHeures(minutes))).toBe(minutes);
        expect(String(toHeures(minutes))).toMatch(/^\d+(\.\d{1,2})?$/);
      }),
    );
  });

  it("l'écart est le réalisé moins le prévu, inconnu si l'un des deux manque", () => {
    expect(computeEcart({ minutesPrevues: 900, minutesRealisees: 750 })).toBe(-150);
    expect(computeEcart({ minutesPrevues: 900, minutesRealisees: 0 })).toBe(-900);
    expect(computeEcart({ minutesPrevues: 900, minutesRealisees: null })).toBeNull();
    expect(computeEcart({ minutesPrevues: null, minutesRealisees: 750 })).toBeNull();
  });
});
