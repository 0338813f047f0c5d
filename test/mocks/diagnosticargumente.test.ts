import { beforeEach, describe, expect, test } from "vitest";
import publie from "../../adapters/diagnostic/referentiel-diagnostic-v4.json" with { type: "json" };
import { type Bench, createBench, field } from "./harness.ts";

const BASE = "/partenaire/diagnosticargumente/v4";
const CAMILLE = "10429447247";
const ID = "c4851c54-8912-4548-91a6-29c2f4fa6163";
const JANVIER = "2026-01-22T10:00:00.000+01:00";
const AGENT = { nom: "DUPONT", prenom: "CAMILLE", structure: "Gironde", type: "AGENT" };

let bench: Bench;
let headers: Record<string, string>;
beforeEach(async () => {
  bench = createBench();
  headers = await bench.accompany(CAMILLE);
});

const send = (method: string, path: string, body?: unknown) =>
  bench.call(method, `${BASE}${path}`, { headers, body });
/** What a reading answers. */
// biome-ignore lint/suspicious/noExplicitAny: each reading has its own shape, and what is expected of it is the subject
async function read(path: string): Promise<any> {
  const reply = await send("GET", path);
  expect(reply.status).toBe(200);
  return reply.body;
}
async function write(method: string, path: string, body?: unknown) {
  const reply = await send(method, path, body);
  expect(reply).toMatchObject({ status: 200 });
  return reply;
}
/** The dossier as it stands in memory: what a refusal must leave as it was. */
const kept = () => structuredClone(bench.memory.personnes.get(CAMILLE)?.diagnostic);
const contrainte = (list: { code: string }[], code: string) => list.find((one) => one.code === code);

describe("diagnostics", () => {
  test("one is created with what France Travail adds, and read under its identifier", async () => {
    const body = { codeTypologie: "MR", codeRome: "F1204", codeAppellation: "19070", nomMetier: "Boulanger" };

    const created = await write("POST", "/diagnostics", body);

    const { diagnostics } = await read("/diagnostics");
    expect(diagnostics.at(-1)).toEqual({
      ...body,
      idDiagnostic: field(created.body, "idDiagnostic"),
      idMetierChiffre: "API_PARTENAIRE",
      codeSousTypologie: null,
      typologie: "métier recherché",
      statut: "EN_COURS",
      estPrioritaire: false,
      estCreationPartenaire: true,
      agent: AGENT,
      dateMiseAJour: "2026-06-15T12:00:00.000+02:00",
      dateMiseAJourProjet: "2026-06-15T12:00:00.000+02:00",
    });
  });

  test("one is created without a body, none of whose fields is required", async () => {
    const created = await write("POST", "/diagnostics");

    expect((await read("/diagnostics")).diagnostics.at(-1)).toMatchObject({
      idDiagnostic: field(created.body, "idDiagnostic"),
      codeTypologie: null,
      typologie: null,
    });
  });

  test("a change replaces the fields, and keeps what was explored and the priority", async () => {
    await write("POST", `/diagnostics/${ID}/priorise?prioritaire=true`);
    await write("POST", `/diagnostics/${ID}/besoins`, {
      dateExploration: JANVIER,
      besoinAEnregistrer: [{ code: "3", valeur: "BESOIN" }],
    });

    await write("PUT", `/diagnostics/${ID}`, {
      codeTypologie: "EF",
      codeSousTypologie: "CR",
      nomMetier: "Boulanger",
    });

    const [{ diagnostic, thematiquesBesoins }] = await read("/besoins");
    expect(diagnostic).toMatchObject({
      codeTypologie: "EF",
      codeSousTypologie: "CR",
      codeRome: null,
      typologie: null,
      estPrioritaire: true,
    });
    expect(thematiquesBesoins[0].besoins[2]).toMatchObject({ code: "3", valeur: "BESOIN" });
  });

  test.each([
    ["?prioritaire=true", [true, true]],
    ["?prioritaire=false", [false, false]],
    ["", [true, false]],
  ])("the priority is given, taken, or toggles: %s", async (query, expected) => {
    const seen = [];
    for (const _ of expected) {
      await write("POST", `/diagnostics/${ID}/priorise${query}`);
      seen.push((await read("/diagnostics")).diagnostics[0].estPrioritaire);
    }

    expect(seen).toEqual(expected);
  });

  test.each(["POST", "DELETE"])(
    "G24: %s deletes, twice if need be, and the diagnostic says so",
    async (method) => {
      const body = method === "DELETE" ? { codeTypologie: "MR" } : undefined;

      await write(method, `/diagnostics/${ID}/supprime`, body);
      await write(method, `/diagnostics/${ID}/supprime`, body);

      expect((await read("/diagnostics")).diagnostics).toMatchObject([
        { idDiagnostic: ID, statut: "SUPPRIME", nomMetier: "Aide ménager / Aide ménagère à domicile" },
      ]);
      expect((await read("/historisation/diagnostics")).totalDonnees).toBe(1);
      expect((await send("POST", `/diagnostics/${ID}/priorise`)).status).toBe(400);
    },
  );
});

describe("besoins", () => {
  test("a diagnostic that nobody explored shows every need of the referential, unexplored", async () => {
    const [{ diagnostic, thematiquesBesoins, ...exploration }] = await read("/besoins");

    expect(diagnostic.idDiagnostic).toBe(ID);
    expect(exploration).toEqual({
      dateDerniereExplorationBesoin: null,
      agentDerniereExplorationBesoin: null,
    });
    expect(thematiquesBesoins).toHaveLength(6);
    const besoins = thematiquesBesoins.flatMap((theme: { besoins: unknown[] }) => theme.besoins);
    expect(besoins).toHaveLength(21);
    for (const besoin of besoins)
      expect(besoin).toMatchObject({ valeur: "NON_EXPLORE", agent: null, dateExploration: null });
  });

  test.each([
    ["without idDiagnostic in the body, as the example", {}],
    ["with it, as the schema", { idDiagnostic: ID }],
  ])("G26: they are written %s", async (_, more) => {
    await write("POST", `/diagnostics/${ID}/besoins`, {
      ...more,
      dateExploration: JANVIER,
      besoinAEnregistrer: [{ code: "4", valeur: "POINT_FORT" }],
    });

    const [{ thematiquesBesoins, ...others }] = await read("/besoins");
    expect(thematiquesBesoins[0].besoins).toMatchObject([
      { code: "1", valeur: "NON_EXPLORE", agent: null },
      { code: "2", valeur: "NON_EXPLORE" },
      { code: "3", valeur: "NON_EXPLORE" },
      { code: "4", valeur: "POINT_FORT", agent: AGENT, dateExploration: JANVIER },
    ]);
    expect(others).toMatchObject({
      dateDerniereExplorationBesoin: JANVIER,
      agentDerniereExplorationBesoin: AGENT,
    });
  });
});

describe("contraintes", () => {
  const explore = (contraintes: object[], more: object = {}) =>
    send("POST", "/contraintes", {
      dateExploration: JANVIER,
      contraintesAEnregistrer: contraintes,
      ...more,
    });

  test("the first exploration shows every constraint but the digital one, which stands apart", async () => {
    expect((await send("GET", "/contraintes")).status).toBe(204);

    await explore([{ code: "23", valeur: "OUI", impact: "FORT" }], {
      declareSansContrainteAEnregistrer: false,
      situationsAEnregistrer: [{ code: "7", valeur: "OUI" }],
      objectifsAEnregistrer: [{ code: "6", valeur: "EN_COURS" }],
    });

    const theme = await read("/contraintes");
    expect(theme).toMatchObject({
      code: "7",
      agent: AGENT,
      dateExploration: JANVIER,
      declareSansContrainte: { flag: false, date: JANVIER },
    });
    expect(theme.contraintes.map(({ code }: { code: string }) => code)).toEqual([
      "23",
      "24",
      "25",
      "26",
      "27",
      "28",
      "29",
    ]);
    const mobilite = contrainte(theme.contraintes, "23");
    expect(mobilite).toMatchObject({ valeur: "OUI", impact: "FORT", dateExploration: JANVIER });
    expect(mobilite).toMatchObject({
      situations: expect.arrayContaining([
        { code: "7", libelle: expect.any(String), valeur: "OUI", agent: AGENT, dateExploration: JANVIER },
      ]),
      objectifs: expect.arrayContaining([expect.objectContaining({ code: "6", valeur: "EN_COURS" })]),
    });
    expect(contrainte(theme.contraintes, "24")).toMatchObject({
      valeur: "NON_ABORDEE",
      impact: "NON_RENSEIGNE",
      dateExploration: null,
    });
  });

  test("one has the priority at most: whoever gets it takes it, the digital one too", async () => {
    const prioritaires = async () => {
      const { thematiqueContrainte, autonomieNumerique } = await read("/dossiers");
      return [...thematiqueContrainte.contraintes, autonomieNumerique?.contrainte]
        .filter((one) => one?.estPrioritaire)
        .map(({ code }) => code);
    };

    await explore([{ code: "23", valeur: "OUI", estPrioritaire: true }]);
    expect(await prioritaires()).toEqual(["23"]);
    await explore([{ code: "27", valeur: "OUI", estPrioritaire: true }]);
    expect(await prioritaires()).toEqual(["27"]);
    await write("POST", "/autonomienumerique", {
      dateExploration: JANVIER,
      contrainteAEnregistrer: { code: "22", valeur: "OUI", estPrioritaire: true },
    });
    expect(await prioritaires()).toEqual(["22"]);
    await explore([{ code: "23", valeur: "OUI", estPrioritaire: true }]);
    expect(await prioritaires()).toEqual(["23"]);
  });

  test("constraint 22 is read in the digital autonomy, wherever it was written", async () => {
    await explore([{ code: "22", valeur: "OUI", impact: "MOYEN" }], {
      situationsAEnregistrer: [{ code: "44", valeur: "OUI" }],
    });

    const { besoin, contrainte: numerique, agent } = await read("/autonomienumerique");
    expect(agent).toEqual(AGENT);
    expect(besoin).toMatchObject({ code: "7", valeur: "NON_EXPLORE" });
    expect(numerique).toMatchObject({ code: "22", valeur: "OUI", impact: "MOYEN" });
    expect(contrainte(numerique.situations, "44")).toMatchObject({ valeur: "OUI", agent: AGENT });
    expect(contrainte((await read("/contraintes")).contraintes, "22")).toBeUndefined();
  });

  test("a situation or an objective goes with a constraint spoken of, at that time or before", async () => {
    const situation = { situationsAEnregistrer: [{ code: "26", valeur: "OUI" }] };
    const before = kept();
    expect((await explore([], situation)).status).toBe(400);
    expect((await explore([{ code: "27", valeur: "NON_ABORDEE" }], situation)).status).toBe(400);
    expect(kept()).toEqual(before);

    expect((await explore([{ code: "27", valeur: "CLOTUREE" }], situation)).status).toBe(200);
    expect((await explore([], situation)).status).toBe(200);
  });

  test.each([
    ["NON_ABORDE", "NON_ABORDEE"],
    ["NON_ABORDEE", "NON_ABORDE"],
  ])(
    "G34: %s for a situation, %s for an objective, as official texts spell them",
    async (situation, objectif) => {
      const answer = await explore([{ code: "27", valeur: "OUI" }], {
        situationsAEnregistrer: [{ code: "26", valeur: situation }],
        objectifsAEnregistrer: [{ code: "18", valeur: objectif }],
      });

      expect(answer.status).toBe(200);
      const logement = contrainte((await read("/contraintes")).contraintes, "27");
      expect(logement).toMatchObject({
        situations: expect.arrayContaining([expect.objectContaining({ code: "26", valeur: "NON_ABORDEE" })]),
        objectifs: expect.arrayContaining([expect.objectContaining({ code: "18", valeur: "NON_ABORDE" })]),
      });
    },
  );
});

test("the power to act comes with the analysis that the referential gives", async () => {
  expect((await send("GET", "/pouvoiragir")).status).toBe(204);

  await write("POST", "/pouvoiragir", { confiance: "NE_SAIT_PAS", accompagnement: "OUI" });

  expect(await read("/pouvoiragir")).toEqual({
    confiance: "NE_SAIT_PAS",
    accompagnement: "OUI",
    resultatAnalyse: "Possible besoin de réassurance et besoin d’appui",
    agent: AGENT,
    dateExploration: "2026-06-15T12:00:00.000+02:00",
  });
});

describe("the whole dossier", () => {
  test.each(["contraintesDossierAEnregistrer", "contraintesAEnregistrer"])(
    "is written at once, constraints under %s (G25)",
    async (name) => {
      await write("POST", "/dossiers", {
        diagnosticsAEnregistrer: [
          { idDiagnosticModifie: null, codeTypologie: "PM", nomMetier: "Fleuriste", prioritaire: true },
          { idDiagnosticModifie: ID, codeTypologie: "MR", nomMetier: "Boulanger", prioritaire: true },
        ],
        besoinsParDiagnosticAEnregistrer: [
          {
            idDiagnostic: ID,
            dateExploration: JANVIER,
            besoinAEnregistrer: [{ code: "1", valeur: "POINT_FORT" }],
          },
        ],
        [name]: { dateExploration: JANVIER, contraintesAEnregistrer: [{ code: "25", valeur: "OUI" }] },
        pouvoirAgirAEnregistrer: { confiance: "OUI", accompagnement: "NON" },
        autonomieNumeriqueAEnregistrer: {
          dateExploration: JANVIER,
          besoinAEnregistrer: { code: "7", valeur: "POINT_FORT" },
        },
      });

      const dossier = await read("/dossiers");
      expect(dossier.besoinsParDiagnostic).toMatchObject([
        { diagnostic: { idDiagnostic: ID, nomMetier: "Boulanger", estPrioritaire: true } },
        { diagnostic: { nomMetier: "Fleuriste", typologie: null, estPrioritaire: true } },
      ]);
      expect(dossier.besoinsParDiagnostic[0].thematiquesBesoins[0].besoins[0].valeur).toBe("POINT_FORT");
      expect(contrainte(dossier.thematiqueContrainte.contraintes, "25")).toMatchObject({ valeur: "OUI" });
      expect(dossier.pouvoirAgir.confiance).toBe("OUI");
      expect(dossier.autonomieNumerique.besoin.valeur).toBe("POINT_FORT");
    },
  );

  test("that names a diagnostic of somebody else is 204, and nothing of it is written", async () => {
    const before = kept();

    const answer = await send("POST", "/dossiers", {
      pouvoirAgirAEnregistrer: { confiance: "OUI", accompagnement: "NON" },
      diagnosticsAEnregistrer: [{ idDiagnosticModifie: "71000000-0000-4000-8000-000000000001" }],
    });

    expect(answer).toMatchObject({ status: 204, body: null });
    expect(kept()).toEqual(before);
  });

  test("that is refused in one part is not written in the others", async () => {
    const before = kept();

    const answer = await send("POST", "/dossiers", {
      diagnosticsAEnregistrer: [{ codeTypologie: "MR" }],
      contraintesDossierAEnregistrer: {
        dateExploration: JANVIER,
        situationsAEnregistrer: [{ code: "26", valeur: "OUI" }],
      },
    });

    expect(answer.status).toBe(400);
    expect(kept()).toEqual(before);
  });
});

describe("histories", () => {
  const page = (path: string, query = "") => read(`${path}${query}`);

  test("each exploration has its version, its agent and what was said then, newest first", async () => {
    headers = await bench.accompany("99000000070");

    const besoins = await page("/historisation/diagnostics/70000000-0000-4000-8000-000000000001/besoins");
    const contraintes = await page("/historisation/contraintes");

    expect(besoins.donneesParVersionExploration).toMatchObject([
      {
        donnees: {
          besoins: [
            { code: "3", valeur: "POINT_FORT" },
            { code: "9", valeur: "POINT_FORT" },
          ],
        },
        versionExploration: { agent: AGENT, dateExploration: "2026-03-12T14:30:00.000+01:00" },
      },
      {
        donnees: {
          besoins: [
            { code: "3", valeur: "BESOIN" },
            { code: "9", valeur: "BESOIN" },
          ],
        },
        versionExploration: { agent: AGENT, dateExploration: JANVIER },
      },
    ]);
    expect(
      contraintes.donneesParVersionExploration.map(({ donnees }: { donnees: unknown }) => donnees),
    ).toEqual([
      {
        contraintes: [expect.objectContaining({ code: "23", valeur: "CLOTUREE", impact: "FAIBLE" })],
        situations: [],
        objectifs: [{ code: "6", libelle: expect.any(String), valeur: "REALISE" }],
      },
      {
        contraintes: [
          expect.objectContaining({ code: "23", valeur: "OUI", estPrioritaire: true }),
          expect.objectContaining({ code: "27", valeur: "OUI", estPrioritaire: false }),
        ],
        situations: [
          { code: "7", libelle: expect.any(String), valeur: "OUI" },
          { code: "26", libelle: expect.any(String), valeur: "NON" },
        ],
        objectifs: [{ code: "6", libelle: expect.any(String), valeur: "EN_COURS" }],
      },
    ]);
    expect((await page("/historisation/autonomienumerique")).donneesParVersionExploration).toMatchObject([
      { donnees: { besoin: { code: "7", valeur: "BESOIN" }, contrainte: { code: "22", valeur: "OUI" } } },
    ]);
    expect((await page("/dossiers/historisation")).totalDonnees).toBe(7);
  });

  test("they come by pages of 10 unless told otherwise, 100 at most", async () => {
    for (let nth = 1; nth <= 12; nth++) {
      await write("POST", "/pouvoiragir", { confiance: nth % 2 ? "OUI" : "NON", accompagnement: "OUI" });
      bench.clock.advance(1000);
    }

    const first = await page("/historisation/pouvoiragir");
    const second = await page("/historisation/pouvoiragir", "?pageActuelle=2");
    const wide = await page("/historisation/pouvoiragir", "?donneesParPage=100");

    expect(first).toMatchObject({
      pageActuelle: 1,
      donneesParPage: 10,
      totalDonnees: 12,
      dateDebut: null,
      dateFin: null,
    });
    expect(first.donneesParVersionExploration).toHaveLength(10);
    expect(first.donneesParVersionExploration[0].donnees.confiance).toBe("NON");
    expect(second).toMatchObject({ pageActuelle: 2, totalDonnees: 12 });
    expect(second.donneesParVersionExploration).toHaveLength(2);
    expect(wide.donneesParVersionExploration).toEqual([
      ...first.donneesParVersionExploration,
      ...second.donneesParVersionExploration,
    ]);
  });

  test.each([
    ["?dateDebut=2026-03-12T14:30:00", 1],
    ["?dateDebut=2026-03-12T14:30:01", 0],
    ["?dateFin=2026-01-22T10:00:00", 1],
    ["?dateFin=2026-01-22T09:59:59", 0],
    ["?dateDebut=2026-01-01T00:00:00&dateFin=2026-12-31T23:59:59", 2],
  ])("bounds are taken in Paris, both included: %s gives %i", async (query, total) => {
    headers = await bench.accompany("99000000070");

    const reply = await send("GET", `/historisation/contraintes${query}`);

    expect(reply.status).toBe(total === 0 ? 204 : 200);
    if (total > 0) expect(reply.body).toMatchObject({ totalDonnees: total });
  });

  test("an exploration entered after the fact takes the place of its date", async () => {
    for (const dateExploration of [JANVIER, "2025-11-03T09:00:00.000+01:00"]) {
      const contraintesAEnregistrer = [{ code: "25", valeur: "OUI" }];
      await write("POST", "/contraintes", { dateExploration, contraintesAEnregistrer });
    }

    const { donneesParVersionExploration } = await page("/historisation/contraintes");
    expect(donneesParVersionExploration).toMatchObject([
      { versionExploration: { dateExploration: JANVIER } },
      { versionExploration: { dateExploration: "2025-11-03T09:00:00.000+01:00" } },
    ]);
  });

  test("a version bears the name of whoever wrote it", async () => {
    const other = await bench.accompany(CAMILLE, { collectivite: "59" });
    headers = { ...other, "pa-nom-agent": "MARTIN", "pa-prenom-agent": "LOU" };

    await write("POST", `/diagnostics/${ID}/priorise`);

    const { donneesParVersionExploration } = await page("/historisation/diagnostics");
    expect(donneesParVersionExploration).toMatchObject([
      {
        versionExploration: { agent: { nom: "MARTIN", prenom: "LOU", structure: "Nord", type: "AGENT" } },
        donnees: { diagnostics: [{ idDiagnostic: ID, estPrioritaire: true, nomActiviteCref: null }] },
      },
    ]);
  });
});

describe("the referential needs no jeton", () => {
  beforeEach(async () => {
    headers = await bench.connect();
  });

  test("whole, it is the published one, « pourvoirAgir » as it is spelt", async () => {
    expect(await read("/referentiel")).toEqual(publie);
    expect(Object.keys(publie)).toContain("pourvoirAgir");
  });

  test.each([
    ["besoin", ["thematiquesBesoins"]],
    ["contrainte", ["thematiqueContrainte"]],
    ["pouvoir-agir", ["pourvoirAgir"]],
  ])("by domain: %s", async (domaine, keys) => {
    expect(Object.keys(await read(`/referentiel/${domaine}`))).toEqual(keys);
  });

  test.each([
    ["contrainte/situation", "situations", 92],
    ["contrainte/objectif", "objectifs", 49],
  ])("by sub-domain: %s", async (path, liste, total) => {
    const { contraintes } = (await read(`/referentiel/${path}`)).thematiqueContrainte;

    expect(contraintes).toHaveLength(8);
    for (const one of contraintes)
      expect(Object.keys(one).sort()).toEqual(["code", "libelle", liste, "valeur"]);
    expect(contraintes.flatMap((one: Record<string, unknown[]>) => one[liste] ?? [])).toHaveLength(total);
  });

  test.each([
    ["", 9],
    ["?confiance=OUI", 3],
    ["?accompagnement=NON", 3],
    ["?confiance=OUI&accompagnement=NON", 1],
  ])("analyses of two answers%s: %i", async (query, total) => {
    const { pourvoirAgir } = await read(`/referentiel/pouvoir-agir/analyse${query}`);

    expect(Object.keys(pourvoirAgir)).toEqual(["analyses"]);
    expect(pourvoirAgir.analyses).toHaveLength(total);
  });

  test("questions alone", async () => {
    expect(await read("/referentiel/pouvoir-agir/question")).toEqual({
      pourvoirAgir: { questions: publie.pourvoirAgir.questions },
    });
  });

  test("with the helping questions, which say that they are invented", async () => {
    const { thematiquesBesoins, thematiqueContrainte, pourvoirAgir } = await read(
      "/referentiel?inclure=aide-questionnement",
    );

    for (const one of [
      thematiquesBesoins[0],
      thematiquesBesoins[0].besoins[0],
      thematiqueContrainte,
      thematiqueContrainte.contraintes[0],
      pourvoirAgir,
    ])
      expect(one.aideQuestionnement).toEqual([
        { question: expect.stringMatching(/^\[simulateur\] /), precisions: [] },
      ]);
  });
});

test("the « bac à sable » is v3 under its own scopes, on the same memory", async () => {
  const scopes = ["api_testdiagnosticargumentev3", "testdiagnosticusageragent"];
  const test = { ...headers, ...(await bench.connect({ scopes })) };

  const created = await bench.call("POST", "/partenaire/testdiagnosticargumente/v3/diagnostics", {
    headers: test,
    body: { codeTypologie: "PM" },
  });

  expect(created.status).toBe(200);
  expect((await read("/diagnostics")).diagnostics).toHaveLength(2);
  expect((await bench.call("GET", `${BASE}/diagnostics`, { headers: test })).status).toBe(403);
});
