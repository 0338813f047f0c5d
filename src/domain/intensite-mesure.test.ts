import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SemaineIntensite, toSemaineIntensite } from "./intensite.ts";
import { computeCible, computeMesureIntensite, countJours, type EntreeMesure } from "./intensite-mesure.ts";
import { listSemaines } from "./semaine.ts";

const kept = (semaine: string, heuresRealisees?: number, heuresPrevues?: number): SemaineIntensite =>
  toSemaineIntensite(semaine, { heuresRealisees, heuresPrevues });

/** Four whole weeks, 2026-W06 to 2026-W09, seen long after. */
const ENTREE: EntreeMesure = {
  semaines: [],
  periode: { debut: "2026-02-02", fin: "2026-03-01" },
  presences: null,
  contrat: { quotite: null, minutes: null },
  dateObservation: "2026-06-01",
};
const mesureOf = (changes: Partial<EntreeMesure>) => computeMesureIntensite({ ...ENTREE, ...changes });

describe("Non transmis n'est jamais remplacé par 0", () => {
  it("la moyenne porte sur les semaines renseignées, les autres se comptent à part", () => {
    const semaines = [kept("2026-W06", 10), kept("2026-W08", 20), kept("2026-W09", undefined, 15)];

    expect(mesureOf({ semaines })).toMatchObject({
      semaines: 4,
      semainesTransmises: 2,
      semainesNonTransmises: 2,
      tauxRenseignement: 0.5,
      moyenneRealisee: 900,
      moyennePrevue: 900,
      moyenneDeclaree: null,
      moyenneValidee: null,
      quinzeHeures: { semaines: 2, atteintes: 1, part: 0.5 },
    });
  });

  it("0 heure transmise est une semaine renseignée", () => {
    expect(mesureOf({ semaines: [kept("2026-W06", 0), kept("2026-W07", 10)] })).toMatchObject({
      semainesTransmises: 2,
      moyenneRealisee: 300,
    });
  });

  it("rien de transmis : aucune moyenne ni part, et non 0", () => {
    expect(mesureOf({})).toEqual({
      semaines: 4,
      semainesTransmises: 0,
      semainesNonTransmises: 4,
      tauxRenseignement: 0,
      moyennePrevue: null,
      moyenneDeclaree: null,
      moyenneRealisee: null,
      moyenneValidee: null,
      quinzeHeures: { semaines: 0, atteintes: 0, part: null },
      dureePropre: { semaines: 0, atteintes: 0, part: null },
      entretiens: null,
    });
  });

  it("any number of weeks not transmitted changes neither mean nor share", () => {
    const semaines = listSemaines("2026-01-05", "2026-05-24");
    const heures = fc.option(fc.integer({ min: 0, max: 48 }));
    fc.assert(
      fc.property(fc.array(heures, { minLength: 20, maxLength: 20 }), (realisees) => {
        const known = semaines.flatMap((semaine, rang) => {
          const realisee = realisees[rang] ?? null;
          return realisee === null ? [] : [kept(semaine, realisee)];
        });
        const mesure = mesureOf({ semaines: known, periode: { debut: "2026-01-05", fin: "2026-05-24" } });

        const sum = realisees.reduce<number>((total, each) => total + (each ?? 0) * 60, 0);
        expect(mesure.moyenneRealisee).toBe(known.length === 0 ? null : sum / known.length);
        expect(mesure.semainesTransmises + mesure.semainesNonTransmises).toBe(semaines.length);
        expect(mesure.quinzeHeures.semaines).toBe(known.length);
      }),
    );
  });

  it("déclaré et validé ont leurs propres moyennes", () => {
    const semaines = [
      toSemaineIntensite("2026-W06", { heuresDeclarees: 20, heuresRealisees: 15, heuresValidees: 12 }),
      toSemaineIntensite("2026-W07", { heuresDeclarees: 10 }),
    ];

    expect(mesureOf({ semaines })).toMatchObject({
      moyenneDeclaree: 900,
      moyenneRealisee: 900,
      moyenneValidee: 720,
      semainesTransmises: 1,
    });
  });

  it("INT-05 : les entretiens se comptent sur les semaines qui les disent", () => {
    const semaines = [
      toSemaineIntensite("2026-W06", { entretiens: 2 }),
      toSemaineIntensite("2026-W07", { entretiens: 0 }),
      toSemaineIntensite("2026-W08", {}),
    ];

    expect(mesureOf({ semaines }).entretiens).toBe(2);
    expect(mesureOf({ semaines: semaines.slice(2) }).entretiens).toBeNull();
  });
});

describe("Les semaines qui comptent", () => {
  it("une semaine touchée par la période compte entière, les autres non", () => {
    const semaines = [kept("2026-W05", 30), kept("2026-W06", 10), kept("2026-W10", 30)];

    expect(mesureOf({ semaines, periode: { debut: "2026-02-08", fin: "2026-02-09" } })).toMatchObject({
      semaines: 2,
      moyenneRealisee: 600,
    });
  });

  it.each([
    ["2026-02-15", 1, "dernier jour de la semaine 7 : elle n'est pas terminée"],
    ["2026-02-16", 2, "lendemain : elle l'est"],
  ])("observé le %s, %i semaines sont mesurées : %s", (dateObservation, semaines) => {
    const donnees = [kept("2026-W07", 3)];
    expect(mesureOf({ dateObservation, semaines: donnees })).toMatchObject({
      semaines,
      moyenneRealisee: semaines === 2 ? 180 : null,
    });
  });

  it("INT-08 : hors des épisodes d'accompagnement, aucune semaine n'est attendue", () => {
    const presences = [
      { debut: "2026-01-01", fin: "2026-02-03" },
      { debut: "2026-02-26", fin: null },
    ];

    expect(mesureOf({ presences })).toMatchObject({ semaines: 2, semainesNonTransmises: 2 });
    expect(mesureOf({ presences: [] })).toMatchObject({ semaines: 0, tauxRenseignement: null });
  });
});

describe("La semaine incomplète : cible au prorata des jours, arrondie à la minute inférieure", () => {
  it("entrée un jeudi, cible de 15 h : 4/7 de 900 font 514 minutes", () => {
    const presences = [{ debut: "2026-02-12", fin: null }];

    expect(countJours("2026-W07", presences)).toBe(4);
    expect(computeCible(900, 4)).toBe(514);
    expect(computeCible(900, 3)).toBe(385);
  });

  it.each<[number, number]>([
    [513, 0],
    [514, 1],
  ])("%i minutes réalisées cette semaine-là : %i semaine à la cible", (minutesRealisees, atteintes) => {
    const mesure = mesureOf({
      semaines: [{ ...kept("2026-W07"), minutesRealisees }],
      presences: [{ debut: "2026-02-12", fin: null }],
      contrat: { quotite: "cible", minutes: null },
    });

    expect(mesure.quinzeHeures).toMatchObject({ semaines: 1, atteintes });
    expect(mesure.dureePropre).toMatchObject({ semaines: 1, atteintes });
  });

  it.each<[string, { debut: string; fin: string | null }[] | null, number]>([
    ["présence non suivie", null, 7],
    ["entrée le dimanche", [{ debut: "2026-02-15", fin: null }], 1],
    ["sortie le lundi", [{ debut: "2026-01-01", fin: "2026-02-09" }], 1],
    ["entrée la semaine suivante", [{ debut: "2026-02-16", fin: null }], 0],
    ["sortie la semaine précédente", [{ debut: "2026-01-01", fin: "2026-02-08" }], 0],
    [
      "suspension du mercredi au vendredi",
      [
        { debut: "2026-01-01", fin: "2026-02-10" },
        { debut: "2026-02-14", fin: null },
      ],
      4,
    ],
  ])("%s : %j, %i jours", (_, presences, jours) => {
    expect(countJours("2026-W07", presences)).toBe(jours);
  });
});

describe("CTR-07, CTR-09 : la durée propre du contrat", () => {
  const semaines = [kept("2026-W06", 10, 10), kept("2026-W07", 9, 10), kept("2026-W08", 12)];

  it.each<[string, EntreeMesure["contrat"], { semaines: number; atteintes: number }]>([
    ["CTR-09 : minorée à 10 h", { quotite: "minoree", minutes: 600 }, { semaines: 3, atteintes: 2 }],
    [
      "durée inconnue : celle que prévoit chaque semaine",
      { quotite: "minoree", minutes: null },
      { semaines: 2, atteintes: 1 },
    ],
    ["quotité inconnue : de même", { quotite: null, minutes: null }, { semaines: 2, atteintes: 1 }],
    [
      "CTR-07 : la cible est quinze heures",
      { quotite: "cible", minutes: null },
      { semaines: 3, atteintes: 0 },
    ],
    [
      "CTR-09 : plan sans durée, non jugé",
      { quotite: "dispense", minutes: null },
      { semaines: 0, atteintes: 0 },
    ],
  ])("%s", (_, contrat, attendu) => {
    expect(mesureOf({ semaines, contrat }).dureePropre).toMatchObject(attendu);
  });

  it("CTR-09 : un plan sans durée n'est pas jugé non plus à quinze heures", () => {
    const contrat = { quotite: "dispense", minutes: null } as const;
    expect(mesureOf({ semaines, contrat }).quinzeHeures).toEqual({ semaines: 0, atteintes: 0, part: null });
  });

  it("une semaine où rien n'était prévu n'est pas atteinte d'office", () => {
    expect(mesureOf({ semaines: [kept("2026-W06", 0, 0)] }).dureePropre.semaines).toBe(0);
  });
});
