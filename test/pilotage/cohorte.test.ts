import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compactCompteurs } from "../../src/persistence/compteurs.ts";
import { compactDelais } from "../../src/persistence/delais-comptes.ts";
import { createVisiteur, RACINE, toTexte } from "../dashboard/navigation.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { drawCohorte, OBSERVATION, PLUS_TARD } from "../support/cohorte.ts";
import { CLES, loadCohorte } from "../support/cohorte-base.ts";
import { localDay } from "../support/compte/dates.ts";
import { type Lecture, readMembre } from "../support/compte/lecture.ts";
import { countEngagements, countSanctions, countTransmissions } from "../support/compte/mesure-actes.ts";
import { countContrats } from "../support/compte/mesure-contrats.ts";
import { countDelais, type Filtre, select } from "../support/compte/mesure-delais.ts";
import { countIntensif } from "../support/compte/mesure-intensif.ts";
import { countOrientations, type Periode } from "../support/compte/mesure-orientations.ts";
import { PAGES } from "../support/compte/pages.ts";
import { listDelais, listEchus } from "../support/compte/tableaux.ts";
import { TERRITOIRES } from "../support/compte/territoires.ts";
import { readCsv } from "../support/csv.ts";
import { readChiffres, readTableau } from "../support/pages.ts";

/*
 * Every number that the gateway tells of a cohort is the one counted by hand: one person at a time, from the rules alone
 * (test/support/compte, which imports nothing of `src`).
 */

const COHORTE = drawCohorte();
const CODES = Object.keys(TERRITOIRES);
let banc: Banc;

const jourOf = (instant: string, code: string) => localDay(instant, TERRITOIRES[code]?.fuseau ?? "");
const lectures = new Map<string, Lecture[]>();
/** The people of a collectivité, read on the local day of an instant, once. */
function read(code: string, instant: string): Lecture[] {
  const key = `${code} ${instant}`;
  const found =
    lectures.get(key) ??
    COHORTE.filter(({ collectivite }) => collectivite === code).map((membre) =>
      readMembre(membre, jourOf(instant, code)),
    );
  lectures.set(key, found);
  return found;
}

const ask = async (code: string, path: string, filtre: Filtre = {}) => {
  const search = new URLSearchParams(Object.entries(filtre)).toString();
  const { status, body } = await banc.call("GET", `/v1/${path}${search && `?${search}`}`, {
    cle: CLES[code] ?? "",
  });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

beforeAll(async () => {
  banc = await openBanc();
  await banc.reset(OBSERVATION);
  await loadCohorte(banc, COHORTE);
  // As the job does: what is measured later is what was added up before, and what has moved since.
  await banc.db.acrossCollectivites(async (tx) => {
    await compactCompteurs(tx);
    await compactDelais(tx, banc.clock.now());
  });
}, 120_000);
afterAll(() => banc.close());

describe("the cohort", () => {
  it("has three thousand people and more, of every kind that the rules name", () => {
    expect(COHORTE.length).toBeGreaterThanOrEqual(3_000);
    for (const code of CODES) {
      const { orientation, contrat } = countDelais(read(code, OBSERVATION), jourOf(OBSERVATION, code));
      for (const mesure of [orientation["primo-entrant"], contrat["primo-entrant"], contrat.stock])
        expect(mesure.effectif, code).toBeGreaterThan(20);
    }
    const { orientation, contrat } = countDelais(read("33", OBSERVATION), "2026-07-01");
    for (const [statut, effectif] of Object.entries(orientation["primo-entrant"].parStatut))
      expect(effectif, statut).toBeGreaterThan(statut === "non-demarre" ? -1 : 20);
    for (const [statut, effectif] of Object.entries(contrat["primo-entrant"].parStatut))
      expect(effectif, statut).toBeGreaterThan(20);
    const later = countDelais(read("33", PLUS_TARD), "2027-03-01").contrat.stock.parStatut;
    expect(later).toMatchObject({ "en-cours": 0 });
    expect(later.echu).toBeGreaterThan(100);
  });
});

const PERIODES: readonly Filtre[] = [
  {},
  { depuis: "2026-01-01" },
  { depuis: "2025-10-15", jusqua: "2026-04-02" },
];

// One after the other: what a day to come has changed does not change back.
describe.each([
  ["on the last night of June", OBSERVATION],
  ["after the date of the stock", PLUS_TARD],
])("%s", (_, instant) => {
  beforeAll(() => banc.clock.set(instant));

  describe("the indicators", () => {
    const forEach = (filtres: readonly Filtre[]) =>
      it.each(CODES.flatMap((code) => filtres.map((filtre) => [code, filtre] as const)));

    forEach([
      ...PERIODES,
      { parcours: "PSO" },
      { parcours: "inconnu", organisme: "inconnu" },
      { organisme: "FT", depuis: "2025-06-01" },
    ])("délais of %s %o", async (code, filtre) => {
      const jour = jourOf(instant, code);
      const body = await ask(code, "indicateurs/delais", filtre);

      expect(body).toMatchObject({ dateObservation: jour });
      expect({ orientation: body.orientation, contrat: body.contrat }).toEqual(
        countDelais(select(read(code, instant), filtre), jour),
      );
    });

    forEach(PERIODES)("orientations of %s %o", async (code, periode) => {
      const { parParcoursOrganisme, ...mesure } = countOrientations(
        read(code, instant),
        periode as Periode,
        jourOf(instant, code),
      );
      const body = await ask(code, "indicateurs/orientations", periode);

      expect(body).toMatchObject(mesure);
      expect(sortAll(body.parParcoursOrganisme)).toEqual(sortAll(parParcoursOrganisme));
    });

    it.each(CODES)("contrats of %s", async (code) => {
      expect(round(await ask(code, "indicateurs/contrats"))).toMatchObject(
        round(countContrats(read(code, instant), jourOf(instant, code))),
      );
    });

    forEach(PERIODES)("intensité of %s %o", async (code, periode) => {
      const body = await ask(code, "indicateurs/intensite", periode);

      expect(round(body)).toMatchObject(
        round(countIntensif(read(code, instant), periode as Periode, jourOf(instant, code))),
      );
    });

    forEach(PERIODES)("sanctions of %s %o", async (code, periode) => {
      expect(await ask(code, "indicateurs/sanctions", periode)).toMatchObject(
        countSanctions(read(code, instant), periode as Periode, jourOf(instant, code)),
      );
    });

    forEach(PERIODES)("transmissions of %s %o", async (code, periode) => {
      const { parFlux, echecs, plusAncienneEnAttente, ...mesure } = countTransmissions(
        read(code, instant),
        periode as Periode,
      );
      const body = await ask(code, "indicateurs/transmissions", periode);

      expect(body).toMatchObject(mesure);
      expect(sortAll(body.echecs)).toEqual(sortAll(echecs));
      expect(body.parFlux.map(toInstants)).toEqual(parFlux.map(toInstants));
      expect(toMs(body.plusAncienneEnAttente?.creeeLe)).toBe(toMs(plusAncienneEnAttente?.creeeLe));
    });

    it.each(CODES)("engagements of %s", async (code) => {
      const body = await ask(code, "engagements");
      const counted = countEngagements(read(code, instant), jourOf(instant, code));

      for (const [rang, { flux, ...mesure }] of counted.entries()) {
        expect(body.elements[rang].flux).toBe(flux);
        expect(body.elements[rang].mesure, flux).toMatchObject(mesure);
      }
    });
  });

  describe("the files", () => {
    const take = async (code: string, fichier: string, filtre: Filtre = {}) =>
      readCsv(await ask(code, `exports/${fichier}`, filtre));

    it.each<Filtre>([{}, { depuis: "2026-01-01", jusqua: "2026-05-31" }, { organisme: "CD" }])(
      "delais.csv %o: one line a dossier, each cell; by statut, as many as the indicator says",
      async (filtre) => {
        for (const code of CODES) {
          const lignes = await take(code, "delais.csv", filtre);
          expect(lignes).toEqual(listDelais(select(read(code, instant), filtre)));
          const body = await ask(code, "indicateurs/delais", filtre);
          for (const [delai, colonne] of [
            ["orientation", "Orientation : statut"],
            ["contrat", "Contrat : statut"],
          ] as const)
            for (const [regime, { parStatut }] of Object.entries<Told>(body[delai]))
              for (const [statut, effectif] of Object.entries(parStatut))
                expect(
                  lignes.filter((ligne) => ligne.Régime === regime && ligne[colonne] === statut).length,
                  `${code} ${delai} ${regime} ${statut}`,
                ).toBe(effectif);
        }
      },
    );

    it("dossiers-echus.csv: every delay that ran out, the oldest deadline first", async () => {
      for (const code of CODES)
        expect(await take(code, "dossiers-echus.csv"), code).toEqual(
          listEchus(read(code, instant), jourOf(instant, code)),
        );
    });

    it("annexe-5.csv: the coverage and the traffic of each row, under eleven masked", async () => {
      const mask = (effectif: number | null) =>
        effectif === null ? "" : effectif > 0 && effectif < 11 ? "< 11" : String(effectif);
      for (const code of CODES) {
        const lignes = await take(code, "annexe-5.csv");
        const counted = countEngagements(read(code, instant), jourOf(instant, code));
        expect(lignes).toHaveLength(7);
        for (const [rang, { flux, concernes, transmis, couverture, ...mesure }] of counted.entries()) {
          const isMasked =
            couverture !== null &&
            [transmis, (concernes ?? 0) - (transmis ?? 0)].some((few) => mask(few) === "< 11");
          expect(lignes[rang], `${code} ${flux}`).toMatchObject({
            "Premier échange accepté": mesure.premiereAcceptee ?? "",
            "Dernier échange accepté": mesure.derniereAcceptee ?? "",
            "Acceptés sur 30 jours": mask(mesure.acceptees30j),
            "Refusés sur 30 jours": mask(mesure.refusees30j),
            "Personnes concernées": mask(concernes),
            "Personnes transmises": isMasked ? "< 11" : mask(transmis),
            "Couverture (%)": isMasked
              ? "< 11"
              : couverture === null
                ? ""
                : String(Math.round(couverture * 10_000) / 100).replace(".", ","),
          });
        }
      }
    });
  });

  describe("the pages", () => {
    const visiteurs = new Map(CODES.map((code) => [code, createVisiteur(() => banc)]));
    beforeAll(async () => {
      for (const [code, visiteur] of visiteurs) await visiteur.connect(CLES[code] ?? "");
    });

    it.each(PAGES)("$chemin", async ({ chemin, expect: expectPage }) => {
      for (const [code, visiteur] of visiteurs) {
        const { status, html } = await visiteur.get(`${RACINE}${chemin}`);
        const {
          tableaux = {},
          chiffres = {},
          phrases = [],
        } = expectPage(read(code, instant), jourOf(instant, code), instant);
        expect(status).toBe(200);
        for (const [nom, lignes] of Object.entries(tableaux))
          expect(readTableau(html, nom) ?? [], `${code} ${nom}`).toEqual(lignes);
        const told = readChiffres(html);
        for (const [nom, [valeur, ...beside]] of Object.entries(chiffres)) {
          expect(told.get(nom)?.valeur, `${code} ${nom}`).toBe(valeur);
          const numbers = ` ${told.get(nom)?.note.replace(/(?<=\d) (?=\d{3}\b)/g, "_")} `;
          for (const number of beside)
            expect(numbers, `${code} ${nom}`).toContain(` ${number.replace(/(?<=\d) (?=\d{3}\b)/g, "_")} `);
        }
        const texte = toTexte(html);
        for (const phrase of phrases) expect(texte, code).toContain(phrase);
      }
    });
  });
});

interface Told {
  parStatut: Record<string, number>;
}

const toMs = (instant: string | null | undefined) => (instant ? Date.parse(instant) : null);
const toInstants = ({ plusAncienneEnAttente, ...rest }: { plusAncienneEnAttente: string | null }) => ({
  ...rest,
  plusAncienneEnAttente: toMs(plusAncienneEnAttente),
});
const sortAll = (elements: readonly object[]) =>
  elements.map((one) => JSON.stringify(Object.entries(one).toSorted())).toSorted();

/** Shares and means to the ninth decimal: a sum does not depend on its order. */
function round<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, one) =>
      typeof one === "number" && !Number.isInteger(one) ? Number(one.toFixed(9)) : one,
    ),
  );
}
