import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  arm,
  CAMILLE,
  decide,
  declare,
  EN_ATTENTE,
  post,
  SANS_ORIENTATION,
  settle,
} from "../dispatch/scene.ts";
import { type Answer, type Banc, CLE, openBanc } from "../support/banc.ts";
import { saveCle } from "../support/cles.ts";
import { createAppels } from "../support/dossiers.ts";
import { expectProbleme } from "../support/problemes.ts";
import { dumpTables, findInTables } from "../support/tables.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const appels = createAppels(() => banc);
const AGENT = { "Agent-Identifiant": "CHEF-01", "Agent-Nom": "Martin", "Agent-Prenom": "Camille" };
const API = { modalite: "api-editeur", editeur: "Éditeur Exemple", echeance: "2026-T2" };
const FLUX = [
  "orientation",
  "rendez-vous",
  "diagnostic",
  "contrat-engagement",
  "accompagnement",
  "sanction",
  "autres",
] as const;

const list = (cle = CLE) => banc.call("GET", "/v1/engagements", { cle });
const put = (flux: string, body: unknown, headers: Record<string, string> = {}, cle = CLE) =>
  banc.call("PUT", `/v1/engagements/${flux}`, { body, headers, cle });
const history = (flux: string, query = "") => banc.call("GET", `/v1/engagements/${flux}/historique${query}`);
async function row(flux: string, cle = CLE): Promise<Answer["body"]> {
  const { status, body } = await list(cle);
  expect(status).toBe(200);
  return body.elements.find((one: { flux: string }) => one.flux === flux);
}
/** The day at noon, in Paris in summer and in winter. */
const at = (jour: string) => banc.clock.set(`${jour}T10:30:00Z`);
async function follow(flux: string, ...jours: string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const jour of jours) {
    at(jour);
    seen.push(`${jour} ${(await row(flux)).mesure.etat}`);
  }
  return seen;
}
const accept = async (reference: string, numero = EN_ATTENTE) => {
  await declare(banc, reference, numero);
  const { etat } = await settle(banc, await decide(banc, reference));
  expect(etat).toBe("acceptee");
};

describe("the register", () => {
  it("has the seven rows of the convention from the start, of which nothing is declared or seen", async () => {
    const { status, body } = await list();

    expect(status).toBe(200);
    expect(body.suivant).toBeNull();
    expect(body.elements.map(({ flux }: { flux: string }) => flux)).toEqual(FLUX);
    expect(body.elements.map(({ ligne }: { ligne: string }) => ligne)).toEqual([
      "Orientation",
      "Prise de rendez-vous",
      "Diagnostic",
      "Contrat d'engagement",
      "Accompagnement (dont suivi de l'intensité)",
      "Sanction",
      "Autres",
    ]);
    expect(body.elements[0]).toEqual({
      flux: "orientation",
      ligne: "Orientation",
      modalite: null,
      modalites: [],
      precision: null,
      editeur: null,
      echeance: null,
      sansObjet: null,
      attestation: null,
      mesure: {
        etat: "non-declare",
        regle: "A5-05",
        origine: null,
        stable: false,
        dateObservation: "2026-02-12",
        mode: "bac-a-sable",
        premiereAcceptee: null,
        derniereAcceptee: null,
        acceptees30j: 0,
        refusees30j: 0,
        couverture: null,
        concernes: 0,
        transmis: 0,
        dueDepuis: null,
        recette: null,
      },
      avertissements: [],
    });
  });

  it("keeps what is declared, and each change with its author", async () => {
    const first = await put("orientation", API, AGENT);
    banc.clock.set("2026-02-13T09:00:00Z");
    const mixte = {
      flux: "orientation",
      modalite: "mixte",
      modalites: ["api-editeur", "suivi-de-parcours"],
      precision: "Les agents de l'État passent par Suivi de parcours",
      echeance: "2026-09-30",
    };
    await put("orientation", mixte);
    await put("orientation", mixte);

    const declared = {
      ...API,
      flux: "orientation",
      modalites: [],
      precision: null,
      sansObjet: null,
      attestation: null,
    };
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ ...declared, mesure: { etat: "declare" } });
    expect(await row("orientation")).toMatchObject({ ...mixte, editeur: null });
    const { status, body } = await history("orientation");
    expect(status).toBe(200);
    expect(body).toEqual({
      elements: [
        {
          quand: "2026-02-13T09:00:00.000Z",
          auteur: { identifiant: "BATCH", nom: expect.any(String), prenom: expect.any(String) },
          logiciel: "logiciel-test",
          avant: declared,
          apres: { ...mixte, editeur: null, sansObjet: null, attestation: null },
        },
        {
          quand: "2026-02-12T11:00:00.000Z",
          auteur: { identifiant: "CHEF-01", nom: "Martin", prenom: "Camille" },
          logiciel: "logiciel-test",
          avant: null,
          apres: declared,
        },
      ],
      suivant: null,
    });
    expect((await history("sanction")).body.elements).toEqual([]);
  });

  it("shows its history page by page", async () => {
    for (const echeance of ["2026-T1", "2026-T2", "2026-T3"]) await put("sanction", { ...API, echeance });

    const one = (await history("sanction", "?limite=2")).body;
    const two = (await history("sanction", `?limite=2&curseur=${one.suivant}`)).body;

    const read = (page: typeof one) =>
      page.elements.map(({ apres }: { apres: { echeance: string } }) => apres.echeance);
    expect(read(one)).toEqual(["2026-T3", "2026-T2"]);
    expect(read(two)).toEqual(["2026-T1"]);
    expect(two.suivant).toBeNull();
  });

  it("does a repeated request once", async () => {
    const headers = { ...AGENT, "Idempotency-Key": "ligne-1" };
    await put("diagnostic", API, headers);
    const again = await put("diagnostic", API, headers);

    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect((await history("diagnostic")).body.elements).toHaveLength(1);
    expect((await put("diagnostic", { ...API, echeance: "2026-T3" }, headers)).body.code).toBe(
      "cle-idempotence-reutilisee",
    );
  });

  it("is one collectivité's own, and asks for the right pilotage", async () => {
    await put("orientation", API);

    expect((await row("orientation", "cle-59")).modalite).toBeNull();
    for (const answer of [
      await list("cle-lecture"),
      await put("orientation", API, {}, "cle-lecture"),
      await banc.call("GET", "/v1/engagements/orientation/historique", { cle: "cle-lecture" }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, "droit-insuffisant"]);
    }
    await saveCle(banc, "cle-pilotage", { droits: ["pilotage"] });
    expect((await list("cle-pilotage")).status).toBe(200);
  });

  it("keeps a person's words and name sealed", async () => {
    const attestation = { date: "2026-02-01", auteur: "Hyacinthe Bonaventure", piece: "pv-bascule.pdf" };
    await put(
      "rendez-vous",
      { modalite: "rdv-insertion", precision: "Sur deux bassins", attestation },
      AGENT,
    );

    const dump = await dumpTables(banc.db);
    for (const text of ["Bonaventure", "pv-bascule", "deux bassins", "CHEF-01"])
      expect(findInTables(dump, text), text).toEqual([]);
    expect(await row("rendez-vous")).toMatchObject({ attestation, mesure: { origine: "attestation" } });
  });
});

describe("a declaration", () => {
  const ATTESTATION = { date: "2026-02-01", auteur: "Chef de projet", piece: "pv.pdf" };

  it.each<[string, unknown, string, RegExp]>([
    ["what is measured", { ...API, mesure: { etat: "effectif" } }, "/mesure", /Champ inconnu/],
    ["an unknown modality", { modalite: "fax" }, "/modalite", /Une modalité est attendue/],
    ["nothing", {}, "/modalite", /ou sansObjet/],
    ["an impossible quarter", { ...API, echeance: "2026-T5" }, "/echeance", /trimestre/],
    ["an impossible day", { ...API, echeance: "2026-02-30" }, "/echeance", /AAAA-MM-JJ/],
    ["mixed of one", { modalite: "mixte", modalites: ["api-editeur"] }, "/modalites", /deux modalités/],
    ["mixed without parts", { modalite: "mixte" }, "/modalites", /deux modalités/],
    ["parts of what is not mixed", { ...API, modalites: ["autre"] }, "/modalites", /mixte/],
    ["an empty reason", { sansObjet: "  " }, "/sansObjet", /vide/],
    ["attested traffic", { ...API, attestation: ATTESTATION }, "/attestation", /se mesure/],
    ["an attestation of nothing", { sansObjet: "x", attestation: ATTESTATION }, "/attestation", /se mesure/],
    [
      "an attestation to come",
      { modalite: "suivi-de-parcours", attestation: { ...ATTESTATION, date: "2026-02-13" } },
      "/attestation/date",
      /à venir/,
    ],
    ["another flow", { ...API, flux: "sanction" }, "/flux", /orientation/],
    ["a number of a person", { ...API, precision: "Voir 1042 944 7247" }, "/precision", /Ni NIR/],
  ])("refuses %s", async (_, body, chemin, message) => {
    const refused = await put("orientation", body);

    expectProbleme(refused, {
      statut: 422,
      code: "donnees-invalides",
      instance: "/v1/engagements/orientation",
      erreurs: [{ chemin, message: expect.stringMatching(message) }],
    });
    expect((await row("orientation")).modalite).toBeNull();
  });

  it("A5-02 : RDV Insertion ailleurs que pour les rendez-vous est signalé, non refusé", async () => {
    const elsewhere = await put("diagnostic", { modalite: "rdv-insertion" });
    const there = await put("rendez-vous", { modalite: "rdv-insertion" });

    expect(elsewhere.status).toBe(200);
    expect(elsewhere.body.avertissements).toMatchObject([{ regle: "A5-02" }]);
    expect(there.body.avertissements).toEqual([]);
  });

  it("OM-09, OM-10: is warned of where the département decides neither", async () => {
    const { body } = await put("sanction", API, {}, "cle-974");

    expect(body.avertissements).toMatchObject([{ regle: "OM-10" }]);
    expect(body.mesure).toMatchObject({ couverture: null, concernes: null });
  });
});

describe("what is measured", () => {
  it("A5-04 : « effectif à la première transmission acceptée », that day, and late until then", async () => {
    await put("orientation", { ...API, echeance: "2026-02-15" });
    await declare(banc, "D-1", EN_ATTENTE);
    const before = await follow("orientation", "2026-02-15", "2026-02-16");
    await accept("D-1");

    expect(before).toEqual(["2026-02-15 declare", "2026-02-16 en-retard"]);
    expect((await row("orientation")).mesure).toMatchObject({
      etat: "effectif",
      origine: "mesure",
      premiereAcceptee: "2026-02-16",
      derniereAcceptee: "2026-02-16",
      acceptees30j: 1,
      couverture: 1,
    });
  });

  it("is interrupted after seven whole days with nothing while a dossier waits for the act, and by no calm", async () => {
    await accept("D-1");
    const calm = await follow("orientation", "2026-03-20");
    banc.clock.set("2026-02-12T11:00:00Z");
    await declare(banc, "D-2", null);
    const silent = await follow("orientation", "2026-02-19", "2026-02-20", "2026-03-12", "2026-03-14");

    expect(calm).toEqual(["2026-03-20 effectif"]);
    expect(silent).toEqual([
      "2026-02-19 effectif",
      "2026-02-20 interrompu",
      "2026-03-12 interrompu",
      "2026-03-14 interrompu",
    ]);
    expect((await row("orientation")).mesure).toMatchObject({
      acceptees30j: 0,
      couverture: 0.5,
      concernes: 2,
      transmis: 1,
      dueDepuis: "2026-01-07",
    });
  });

  it("counts the refusals apart", async () => {
    await declare(banc, "D-1", SANS_ORIENTATION);
    expect((await settle(banc, await decide(banc, "D-1"))).etat).toBe("refusee");

    expect((await row("orientation")).mesure).toMatchObject({
      etat: "non-declare",
      acceptees30j: 0,
      refusees30j: 1,
    });
  });

  it("never counts recette as production", async () => {
    await put("orientation", API);
    await banc.restart(undefined, "recette");
    await accept("D-1");
    const tried = (await row("orientation")).mesure;
    await banc.restart(undefined, "production");
    const moved = (await row("orientation")).mesure;

    const nothing = { mode: "production", premiereAcceptee: null, acceptees30j: 0, couverture: 0 };
    for (const mesure of [tried, moved])
      expect(mesure).toMatchObject({
        etat: "en-recette",
        ...nothing,
        recette: { premiereAcceptee: "2026-02-12", acceptees30j: 1 },
      });
    await declare(banc, "D-2", CAMILLE);
    const { etat } = await settle(
      banc,
      await post(banc, "D-2", "/contrat-engagement/signature", { body: { dateSignature: "2026-02-10" } }),
    );
    expect(etat).toBe("acceptee");
    expect((await row("contrat-engagement")).mesure).toMatchObject({ etat: "effectif", mode: "production" });
    await banc.restart();
    expect((await row("contrat-engagement")).mesure.etat).toBe("non-declare");
  });

  it("calls the flow of a closed API pret, never late", async () => {
    await banc.restart(() => ({ chemins: {} }));
    await put("accompagnement", { ...API, echeance: "2026-02-28" });

    expect(await follow("accompagnement", "2026-02-20", "2026-12-01")).toEqual([
      "2026-02-20 pret",
      "2026-12-01 pret",
    ]);
    await banc.restart(() => ({}));
  });

  it("counts the readings of the seventh row, and not those of the others", async () => {
    await declare(banc, "D-1", CAMILLE);
    expect((await banc.call("GET", "/v1/dossiers/D-1/statut")).status).toBe(200);
    expect((await banc.call("GET", "/v1/activites?code=ACT382")).status).toBe(200);
    expect((await banc.call("GET", "/v1/dossiers/D-1/orientation")).status).toBe(200);
    await arm(banc, { api: "activites-operationnelles", effet: { statut: 503 } });
    expect((await banc.call("GET", "/v1/activites?code=ACT366")).status).toBe(503);

    expect((await row("autres")).mesure).toMatchObject({
      etat: "effectif",
      acceptees30j: 2,
      refusees30j: 0,
      couverture: null,
      concernes: null,
    });
    expect((await row("orientation")).mesure).toMatchObject({ etat: "non-declare", acceptees30j: 0 });
  });

  it("covers those with a right, those oriented, those of whom a sanction is known", async () => {
    await accept("D-1");
    await appels.declare("D-2", {});
    await appels.declare("D-3", { droitRsa: { dateReception: "2026-02-20" } });
    await declare(banc, "D-4", CAMILLE);
    await appels.tell("D-4", "orientation-decidee", "2026-02-01");
    const orientation = (await row("orientation")).mesure;
    const contrat = (await row("contrat-engagement")).mesure;
    await banc.call("GET", "/v1/activites?code=ACT366&limite=500");
    const sanction = (await row("sanction")).mesure;
    at("2026-02-20");
    const later = (await row("orientation")).mesure;
    await appels.erase("D-1");

    expect(orientation).toMatchObject({ concernes: 2, transmis: 1, couverture: 0.5 });
    expect(contrat).toMatchObject({ concernes: 2, transmis: 0, couverture: 0 });
    expect(sanction).toMatchObject({ concernes: 1, transmis: 0 });
    expect(later).toMatchObject({ concernes: 3, transmis: 1 });
    expect((await row("orientation")).mesure).toMatchObject({ concernes: 2, transmis: 0 });
  });
});
