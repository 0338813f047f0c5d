import { describe, expect, it } from "vitest";
import { type Allocataire, cohorte } from "../../mocks/cohorte.ts";
import { listActes } from "../../mocks/histoire/actes.ts";
import { computeDecalage, shift, toPersonneAu } from "../../mocks/histoire/gens.ts";
import { createHorloge } from "../../mocks/histoire/horloge.ts";
import { createRecit } from "../../mocks/histoire/recit.ts";
import { addDays } from "../../src/domain/date-civile.ts";

const find = (destin: string): Allocataire => {
  const found = cohorte.find((one) => one.destin.startsWith(destin));
  if (!found) throw new Error(`nobody to whom happens: ${destin}`);
  return found;
};
const weekday = (jour: string) => new Date(`${jour}T00:00:00Z`).getUTCDay();

describe("the dates of the story", () => {
  it.each([
    ["2026-11-24", 0],
    ["2026-11-30", 0],
    ["2026-12-01", 7],
    ["2026-11-23", -7],
    ["2028-02-29", 462],
  ])("end on %s, put off by %i days: whole weeks", (fin, jours) => {
    expect(computeDecalage(fin)).toBe(jours);
  });

  it.each([0, -210, 371])(
    "put off by %i days: every act on a working day, none before the story begins",
    (decalage) => {
      const recit = createRecit(decalage, addDays("2026-11-24", decalage));
      const actes = cohorte.flatMap((one) => listActes(shift(one, decalage), recit));

      expect(actes.length).toBeGreaterThan(900);
      expect(actes.filter(({ jour }) => weekday(jour) % 6 === 0)).toEqual([]);
      expect(actes.filter(({ jour }) => jour < addDays(recit.debut, -2))).toEqual([]);
    },
  );

  it("leave the stock where it is, and everybody's birth", () => {
    const stock = find("sanction décidée");
    const moved = shift(stock, 371);

    expect(moved.droitRsa).toEqual(stock.droitRsa);
    expect(moved.droitRsa.dateReception && moved.droitRsa.dateReception < "2025-01-01").toBe(true);
    expect(moved.jalons.contrat).toBe(addDays(stock.jalons.contrat ?? "", 371));
    expect(moved.personne.dateNaissance).toBe(stock.personne.dateNaissance);
  });
});

describe("somebody as France Travail knows them, day after day", () => {
  it("is unknown, recommended, oriented, met, signed", () => {
    const someone = find("orientation et contrat");
    const { preconisation, decision, rendezVous, contrat } = someone.jalons;
    const at = (jour: string | null, jours = 0) => toPersonneAu(someone, addDays(jour ?? "", jours));

    expect(at(preconisation, -1)).toMatchObject({ orientations: [], contrat: null, rendezVous: [] });
    expect(at(preconisation).orientations).toMatchObject([{ etat: "EN_ATTENTE" }]);
    expect(at(decision).orientations).toMatchObject([
      { etat: "OUVERT", decision: { dateDecision: decision } },
    ]);
    expect(at(decision, 1).rendezVous).toMatchObject([{ statut: "PRIS" }]);
    expect(at(rendezVous).rendezVous).toMatchObject([{ statut: "EFFECTUE" }]);
    expect(at(contrat, -1).contrat).toBeNull();
    expect(at(contrat).contrat).toMatchObject({ etat: "SIGNE" });
    expect(at("9999-12-31")).toEqual(someone.personne);
  });

  it("is recommended for another orientation, and has to sign again", () => {
    const someone = find("réorientée");
    const { repreconisation, redecision } = someone.jalons;

    expect(toPersonneAu(someone, repreconisation ?? "")).toMatchObject({
      orientations: [{ etat: "EN_ATTENTE", statut: "PRECONISE_REORIENTATION" }, { etat: "OUVERT" }],
      contrat: { etat: "SIGNE" },
    });
    expect(toPersonneAu(someone, redecision ?? "")).toMatchObject({
      orientations: [{ etat: "OUVERT" }, { etat: "CLOTURE", dateSortieParcours: redecision }],
      contrat: { etat: "A_SIGNER" },
    });
  });

  it("is proposed a sanction, which is taken up, then decided", () => {
    const someone = find("sanction décidée");
    const { proposition, saisie, sanction } = someone.jalons;
    const last = (jour: string | null) =>
      toPersonneAu(someone, jour ?? "").manquements?.[0]?.consequencesSanction[0]?.evenements?.at(-1)
        ?.typeEvenement;

    expect(toPersonneAu(someone, addDays(proposition ?? "", -1)).manquements).toEqual([]);
    expect([proposition, saisie, sanction].map(last)).toEqual([
      "ACCORD_FT_SANCTION",
      "SAISIE_SANCTION",
      "VALID_SANCTION",
    ]);
  });
});

it("a clock that leaps calls once what was due, and never goes back", () => {
  const horloge = createHorloge(0);
  const called: string[] = [];
  const tick = () => {
    called.push(`tick ${horloge.now()}`);
    horloge.setTimeout(tick, 1_000);
  };
  horloge.setTimeout(tick, 1_000);
  const cancel = horloge.setTimeout(() => called.push("cancelled"), 500);
  cancel();

  horloge.leap(86_400_000);
  horloge.leap(10);
  expect(horloge.now()).toBe(86_400_000);
  expect(called).toEqual(["tick 86400000"]);
  horloge.leap(86_401_000);
  expect(called).toEqual(["tick 86400000", "tick 86401000"]);
});
