import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toInstantMidi } from "../../src/domain/date-civile.ts";
import donnees from "../donnees/exemples-delais.json" with { type: "json" };
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { createAppels } from "../support/dossiers.ts";

type Exemple = (typeof donnees.exemples)[number];

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

const { declare, read, tell } = createAppels(() => banc);

const METROPOLE = { cle: "bac-a-sable", fuseau: "Europe/Paris" };
const GUADELOUPE = { cle: "cle-971", fuseau: "America/Guadeloupe" };
const territoireOf = ({ outreMer }: Exemple) => (outreMer ? GUADELOUPE : METROPOLE);

/** Whole sentences: the runner cuts what it takes from an object. */
const EXEMPLES = donnees.exemples.map((exemple) => [`${exemple.id} : ${exemple.pourquoi}`, exemple] as const);

const setNoon = (date: string, fuseau: string) =>
  banc.clock.set(new Date(toInstantMidi(date, fuseau)).toISOString());

/** Declares an example as a software would: the right, then what was done, in the order in which it was. */
async function declareExemple(exemple: Exemple, cle: string): Promise<void> {
  const { id, notificationDroit, orientation, reorientation = null, contrat } = exemple;
  const droitRsa = notificationDroit === null ? null : { dateReception: notificationDroit };
  expect((await declare(id, { droitRsa, soumisDroitsDevoirs: true }, cle)).status).toBe(201);
  const faits = [
    ["orientation-decidee", orientation],
    ["orientation-decidee", reorientation],
    ["contrat-signe", contrat],
  ] as const;
  for (const [type, date] of faits) {
    if (date !== null) expect((await tell(id, type, date, cle)).status).toBe(201);
  }
}

interface Delai {
  statut: string;
  echeance: string | null;
  jours: number | null;
}

type Attendu = Record<
  `echeance${"Orientation" | "Contrat"}` | `statut${"Orientation" | "Contrat"}`,
  string | null
> &
  Record<`jours${"Orientation" | "Contrat"}`, number | null>;

/** The two delays of an answer, or of an element of the list, under the names and the codes of the examples. */
function toAttendu({ orientation, contrat }: { orientation: Delai; contrat: Delai }): Attendu {
  const code = (statut: string) => statut.toUpperCase().replaceAll("-", "_");
  return {
    echeanceOrientation: orientation.echeance,
    statutOrientation: code(orientation.statut),
    joursOrientation: orientation.jours,
    echeanceContrat: contrat.echeance,
    statutContrat: code(contrat.statut),
    joursContrat: contrat.jours,
  };
}

const listed = async (cle: string): Promise<{ reference: string; delais: Answer["body"] }[]> => {
  const { status, body } = await banc.call("GET", "/v1/dossiers?limite=500", { cle });
  expect({ status, suivant: body.suivant }).toEqual({ status: 200, suivant: null });
  return body.elements;
};

describe("Les 58 exemples de délais, par l'API", () => {
  beforeAll(() => banc.reset());

  it("sont tous là", () => {
    expect(EXEMPLES).toHaveLength(58);
    expect(EXEMPLES.filter(([, { outreMer }]) => outreMer)).toHaveLength(3);
  });

  it.each(EXEMPLES)("%s", async (_, exemple) => {
    const { cle, fuseau } = territoireOf(exemple);
    setNoon(exemple.dateObservation, fuseau);
    await declareExemple(exemple, cle);

    const now = await read(exemple.id, "", cle);
    expect(now.status).toBe(200);
    expect(now.body.dateObservation).toBe(exemple.dateObservation);
    expect(toAttendu(now.body.delais)).toEqual(exemple.attendu);

    setNoon("2029-06-15", fuseau);
    const later = await read(exemple.id, `?dateObservation=${exemple.dateObservation}`, cle);
    expect(toAttendu(later.body.delais)).toEqual(exemple.attendu);
    expect(later.body).toEqual(now.body);
  });
});

describe("Les mêmes exemples, déclarés d'avance", () => {
  it("calcul 5 : chaque date à venir prend effet à son jour dans la liste, sans nouvel appel de l'éditeur", async () => {
    await banc.reset("2024-01-02T11:00:00Z");
    const exemples = donnees.exemples.toSorted((left, right) =>
      left.dateObservation < right.dateObservation ? -1 : 1,
    );
    for (const exemple of exemples) await declareExemple(exemple, territoireOf(exemple).cle);

    const shown: Record<string, unknown> = {};
    for (const exemple of exemples) {
      const { cle, fuseau } = territoireOf(exemple);
      setNoon(exemple.dateObservation, fuseau);
      const element = (await listed(cle)).find(({ reference }) => reference === exemple.id);
      shown[exemple.id] = element && toAttendu(element.delais);
    }

    expect(shown).toEqual(Object.fromEntries(exemples.map(({ id, attendu }) => [id, attendu])));
  });
});

describe("DEL-21 : en Guyane, à La Réunion et à Mayotte, les six semaines sont sans objet", () => {
  beforeAll(() => banc.reset());

  it.each([
    ["973", "America/Cayenne"],
    ["974", "Indian/Reunion"],
    ["976", "Indian/Mayotte"],
  ])("en %s, seul le contrat de l'exemple S12 est jugé", async (code, fuseau) => {
    const exemple = donnees.exemples.find(({ id }) => id === "S12");
    if (!exemple) throw new Error("the examples lack S12");
    const cle = `cle-${code}`;
    setNoon(exemple.dateObservation, fuseau);
    await declareExemple(exemple, cle);

    const { body } = await read("S12", "", cle);

    expect(toAttendu(body.delais)).toEqual({
      ...exemple.attendu,
      statutOrientation: "NON_APPLICABLE",
      echeanceOrientation: null,
      joursOrientation: null,
    });
    expect(body.delais.orientation.motif).toContain("France Travail");
    expect(body.delais.orientation.regles).toContain("DEL-21");
  });
});

describe("Les 8 fuseaux : une date est celle du territoire", () => {
  const CLES: Record<string, string> = {
    "Europe/Paris": "bac-a-sable",
    "America/Martinique": "cle-972",
    "America/Cayenne": "cle-973",
    "Indian/Reunion": "cle-974",
    "America/Miquelon": "cle-975",
    "Indian/Mayotte": "cle-976",
  };

  beforeAll(() => banc.reset());

  it("sont tous là, et les deux bords de minuit de chaque côté", () => {
    expect(donnees.exemplesFuseaux).toHaveLength(8);
    expect(new Set(donnees.exemplesFuseaux.map(({ fuseau }) => fuseau))).toEqual(new Set(Object.keys(CLES)));
  });

  it.each(
    donnees.exemplesFuseaux.map((exemple) => [`${exemple.id} : ${exemple.pourquoi}`, exemple] as const),
  )("%s", async (_, { id, instant, fuseau, dateLocale }) => {
    const cle = CLES[fuseau];
    banc.clock.set(instant);

    const declared = await declare(id, { soumisDroitsDevoirs: true }, cle);
    const shown = await read(id, "", cle);
    const indicateurs = await banc.call("GET", "/v1/indicateurs/delais", { ...(cle && { cle }) });

    expect(declared.body.dateObservation).toBe(dateLocale);
    expect(shown.body.dateObservation).toBe(dateLocale);
    expect(indicateurs.body.dateObservation).toBe(dateLocale);
  });

  it("à un même instant, un même délai est encore en cours en Martinique et déjà échu à Paris", async () => {
    banc.clock.set("2025-02-18T02:00:00Z");
    const body = { droitRsa: { dateReception: "2025-01-06" }, soumisDroitsDevoirs: true };

    const paris = await declare("M-1", body);
    const martinique = await declare("M-1", body, "cle-972");

    expect(paris.body.delais.orientation).toMatchObject({ statut: "echu", jours: 43 });
    expect(martinique.body.delais.orientation).toMatchObject({ statut: "en-cours", jours: 42 });
    for (const [cle, statut] of [
      ["bac-a-sable", "echu"],
      ["cle-972", "en-cours"],
    ] as const) {
      const element = (await listed(cle)).find(({ reference }) => reference === "M-1");
      expect(element?.delais.orientation.statut).toBe(statut);
    }
  });
});
