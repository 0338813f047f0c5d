import { describe, expect, it } from "vitest";
import { addDays } from "./date-civile.ts";
import type { Engagement } from "./engagement.ts";
import { computeConstat, type FaitsObserves } from "./engagement-etat.ts";

const ROW: Engagement = {
  flux: "orientation",
  modalite: "api-editeur",
  modalites: [],
  precision: null,
  editeur: null,
  echeance: "2026-T2",
  sansObjet: null,
  attestation: null,
};
const SUIVI: Engagement = { ...ROW, modalite: "suivi-de-parcours" };
const ATTESTATION = { date: "2026-05-11", auteur: "Chefferie de projet", piece: "pv-recette.pdf" };

const QUIET: FaitsObserves = {
  premiereAcceptee: null,
  derniereAcceptee: null,
  joursActifs: [],
  premiereRecette: null,
  dueDepuis: null,
  ouverte: true,
  dateObservation: "2026-06-15",
};
const observe = (engagement: Engagement | null, faits: Partial<FaitsObserves> = {}) =>
  computeConstat(engagement, { ...QUIET, ...faits });

/** One acceptance every `pas` days from a first one, as seen on a day. */
function transmit(
  premiere: string,
  derniere: string,
  dateObservation: string,
  pas = 1,
): Partial<FaitsObserves> {
  const jours: string[] = [];
  for (let jour = premiere; jour <= derniere && jour <= dateObservation; jour = addDays(jour, pas))
    jours.push(jour);
  return {
    premiereAcceptee: jours[0] ?? null,
    derniereAcceptee: jours.at(-1) ?? null,
    joursActifs: jours.filter((jour) => jour >= addDays(dateObservation, -30)),
    dateObservation,
  };
}

describe("A5-05: where a row stands", () => {
  const RECETTE = { premiereRecette: "2026-06-01" };
  const PASSEE = { dateObservation: "2026-07-01" };

  it.each<[string, Engagement | null, Partial<FaitsObserves>, string, string]>([
    ["nothing declared, nothing seen", null, {}, "non-declare", "A5-05"],
    [
      "set aside, whatever goes through",
      { ...ROW, sansObjet: "Délégué" },
      transmit("2026-06-10", "2026-06-15", "2026-06-15"),
      "sans-objet",
      "A5-05",
    ],
    ["declared, its date to come", ROW, {}, "declare", "A5-05"],
    [
      "declared without a date",
      { ...ROW, echeance: null },
      { dateObservation: "2028-01-01" },
      "declare",
      "A5-05",
    ],
    ["tried in recette", ROW, RECETTE, "en-recette", "A5-05"],
    ["tried in recette and not declared", null, RECETTE, "en-recette", "A5-05"],
    ["late, whatever was tried in recette", ROW, { ...RECETTE, ...PASSEE }, "en-retard", "A5-03"],
    ["France Travail's API not open", ROW, { ouverte: false }, "pret", "api"],
    ["not open, its date passed: never late", ROW, { ouverte: false, ...PASSEE }, "pret", "api"],
    ["not open, and nothing declared", null, { ouverte: false, ...PASSEE }, "non-declare", "A5-05"],
    [
      "not open, which the common tool does not wait for",
      SUIVI,
      { ouverte: false, ...PASSEE },
      "en-retard",
      "A5-03",
    ],
    [
      "deployed and not declared",
      null,
      transmit("2026-06-10", "2026-06-15", "2026-06-15"),
      "effectif",
      "A5-04",
    ],
    [
      "deployed, its date passed",
      ROW,
      transmit("2026-06-29", "2026-07-01", "2026-07-01"),
      "effectif",
      "A5-04",
    ],
  ])("%s", (_, engagement, faits, etat, regle) => {
    expect(observe(engagement, faits)).toMatchObject({ etat, regle });
  });

  it("rests on the project lead's word, and is not late, where nothing goes through the gateway", () => {
    const attested = { ...SUIVI, attestation: ATTESTATION };

    expect(observe(attested, PASSEE)).toMatchObject({ etat: "declare", origine: "attestation" });
    expect(observe(attested, { dateObservation: "2026-05-10" }).origine).toBeNull();
    expect(observe(SUIVI, PASSEE).etat).toBe("en-retard");
    const mixte: Engagement = {
      ...attested,
      modalite: "mixte",
      modalites: ["suivi-de-parcours", "api-editeur"],
    };
    expect(observe(mixte, PASSEE)).toMatchObject({ etat: "en-retard", origine: null });
  });

  it("does not call interrupted what moved to a common tool, and believes traffic over a word", () => {
    const attested = { ...SUIVI, attestation: ATTESTATION };
    const gone = { ...transmit("2026-01-05", "2026-04-01", "2026-06-15"), dueDepuis: "2026-04-02" };
    const there = transmit("2026-06-01", "2026-06-15", "2026-06-15");

    expect(observe(attested, gone)).toMatchObject({ etat: "declare", origine: "attestation" });
    expect(observe(attested, there)).toMatchObject({ etat: "effectif", origine: "mesure" });
  });
});

/** The état day after day. */
const follow = (from: string, to: string, at: (jour: string) => ReturnType<typeof observe>) => {
  const seen: string[] = [];
  for (let jour = from; jour <= to; jour = addDays(jour, 1)) seen.push(`${jour} ${at(jour).etat}`);
  return seen;
};

describe("the day on which a row changes", () => {
  it("A5-04 : « effectif à la première transmission acceptée en production », that very day", () => {
    const days = follow("2026-06-08", "2026-06-10", (jour) =>
      observe(ROW, transmit("2026-06-09", jour, jour)),
    );

    expect(days).toEqual(["2026-06-08 declare", "2026-06-09 effectif", "2026-06-10 effectif"]);
  });

  it("A5-03: late the day after the planned date, the quarter's last day", () => {
    const days = follow("2026-06-29", "2026-07-02", (dateObservation) => observe(ROW, { dateObservation }));

    expect(days).toEqual([
      "2026-06-29 declare",
      "2026-06-30 declare",
      "2026-07-01 en-retard",
      "2026-07-02 en-retard",
    ]);
  });

  it("interrupted once seven whole days are over with nothing, and deployed again with the next acceptance", () => {
    const silent = (jour: string) =>
      observe(ROW, {
        ...transmit("2026-05-04", "2026-05-20", jour),
        ...(jour >= "2026-05-30" && { derniereAcceptee: "2026-05-30" }),
        dueDepuis: "2026-05-01",
      });

    expect(follow("2026-05-26", "2026-05-30", silent)).toEqual([
      "2026-05-26 effectif",
      "2026-05-27 effectif",
      "2026-05-28 interrompu",
      "2026-05-29 interrompu",
      "2026-05-30 effectif",
    ]);
  });

  it("not interrupted while no dossier has the act due, and counted from the day one has", () => {
    const stopped = (jour: string, dueDepuis: string | null) =>
      observe(ROW, { ...transmit("2026-05-04", "2026-05-20", jour), dueDepuis }).etat;

    expect(stopped("2026-09-01", null)).toBe("effectif");
    expect(stopped("2026-06-17", "2026-06-10")).toBe("effectif");
    expect(stopped("2026-06-18", "2026-06-10")).toBe("interrompu");
  });

  it("A5-04 : « stable après 30 jours avec au moins une transmission par semaine ouvrée »", () => {
    const stable = (premiere: string, jour: string, pas: number) =>
      observe(ROW, transmit(premiere, jour, jour, pas)).stable;

    expect(stable("2026-05-04", "2026-06-02", 1)).toBe(false);
    expect(stable("2026-05-04", "2026-06-03", 1)).toBe(true);
    expect(stable("2026-05-04", "2026-06-03", 7)).toBe(true);
    expect(stable("2026-05-04", "2026-06-03", 14)).toBe(false);
  });
});
