import { describe, expect, test } from "vitest";
import { addPersonne, createBench } from "./harness.ts";

const V1 = "/partenaire/orientationusager/v1";
const V2 = "/partenaire/orientationusager/v2";

/** A whole questionnaire that nothing holds back. */
const CRITERES = {
  situation_professionnelle: "DEUX_DERNIERES_ANNEES",
  niveau_etude: "NV4",
  capacite_a_travailler: true,
  projet_pro: "SALARIAT",
  contrainte_sante: "AUCUNE",
  contrainte_logement: "AUCUNE",
  contrainte_mobilite: "AUCUNE",
  contrainte_familiale: "AUCUNE",
  contrainte_financiere: "AUCUNE",
  contrainte_numerique: "AUCUNE",
  contrainte_administrative_juridique: "AUCUNE",
  contrainte_francais_calcul: "AUCUNE",
  boe: false,
  baeeh: false,
  scolarite_etablissement_specialise: false,
  esat: false,
  boe_souhait_accompagnement: false,
};
const ACCEPTEE = {
  etat_decision: "ACCEPTEE",
  date_decision: "2026-06-10",
  organisme_decision: "CD",
  agent_decision: "IIII9999",
};
const REFUSEE = {
  ...ACCEPTEE,
  etat_decision: "REFUSEE",
  motif_refus: "APPRECIATION_DIFFERENTE",
  parcours: "PSO",
  organisme: "FT",
};

const spring = (message: unknown, path: string) => ({
  timestamp: "2026-06-15T10:00:00.000+00:00",
  status: 400,
  error: "Bad Request",
  message,
  path,
});

describe("reading", () => {
  test("v1 serves the newest first, the origin at the root, timestamps without offset and the deciding body", async () => {
    const { accompany, call } = createBench();

    const reply = await call("GET", `${V1}/lectureOrientation`, { headers: await accompany("99000000026") });

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject([
      { etat: "EN_ATTENTE", statut: "PRECONISE", parcours: "PED", organisme: "FT" },
      {
        etat: "OUVERT",
        statut: "DECIDE",
        parcours: "PSO",
        organisme: "CD",
        organisme_decision: "CD",
        origine: "INSCRIPTION_AUTO_CAF",
        date_creation: "2026-01-05T08:30:00.000",
        date_entree_parcours: "2026-01-20",
        decision: {
          etat_decision: "ACCEPTEE",
          date_decision: "2026-01-20",
          agent_decision: "IIII9999",
          organisme_decision: "CD",
        },
      },
    ]);
  });

  test("v2 names the four entities, and its date-times carry an offset", async () => {
    const { accompany, call } = createBench();

    const reply = await call("GET", `${V2}/lectureOrientation`, { headers: await accompany("99000000026") });

    const departement = {
      organisme: { code: "CD" },
      structure: { code: "NAQ0405", libelle: "Conseil Départemental 33" },
    };
    expect(reply.body).toMatchObject([
      {
        etat: "EN_ATTENTE",
        statut: "PRECONISE_REORIENTATION",
        referent_parcours: { organisme: { code: "FT" } },
      },
      {
        etat: "OUVERT",
        responsable_usager: departement,
        competent_decision: departement,
        prise_decision: departement,
        referent_parcours: departement,
        date_creation: "2026-01-05T08:30:00.000Z",
        criteres_orientation: { date_saisie_donnees: "2026-01-05T08:30:00.000Z" },
      },
    ]);
    expect(reply.body).not.toHaveProperty("0.prise_decision");
  });

  test.each([V1, V2])("%s keeps the state asked", async (version) => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000026");

    const open = await call("GET", `${version}/lectureOrientation?etatOrientation=OUVERT`, { headers });
    const closed = await call("GET", `${version}/lectureOrientation?etatOrientation=CLOTURE`, { headers });

    expect(open.body).toMatchObject([{ etat: "OUVERT" }]);
    expect(closed.body).toEqual([]);
  });

  test.each([V1, V2])(
    "%s says that there is none by an empty list, or by 204 when set so (G51)",
    async (version) => {
      const { accompany, call } = createBench();
      const headers = await accompany("99000000020");

      const list = await call("GET", `${version}/lectureOrientation`, { headers });
      await call("PUT", "/_reglages", { body: { sansOrientation: 204 } });
      const nothing = await call("GET", `${version}/lectureOrientation`, { headers });

      expect([list.status, list.body]).toEqual([200, []]);
      expect([nothing.status, nothing.body]).toEqual([204, null]);
    },
  );

  test("v1 does not show what was given up, a state that v2 alone knows", async () => {
    const { accompany, call, memory } = createBench();
    const numero = addPersonne(memory, {
      orientations: [{ parcours: "PED", organisme: "FT", statut: "PRECONISE", etat: "ABANDON" }],
    });
    const headers = await accompany(numero);

    const v1 = await call("GET", `${V1}/lectureOrientation`, { headers });
    const v2 = await call("GET", `${V2}/lectureOrientation`, { headers });

    expect(v1.body).toEqual([]);
    expect(v2.body).toMatchObject([{ etat: "ABANDON" }]);
  });

  test("the sandbox of v2 is the same under its own names and scopes", async () => {
    const { accompany, call } = createBench();

    const reply = await call("GET", "/partenaire/testorientationusager/v2/lectureOrientation", {
      headers: await accompany("10429447247"),
    });

    expect(reply.body).toMatchObject([{ etat: "EN_ATTENTE" }]);
  });
});

describe("computing", () => {
  test("some criteria make a BROUILLON, the others complete it into a recommendation", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000020");
    const { niveau_etude, ...others } = CRITERES;

    const first = await call("POST", `${V1}/calculOrientation`, {
      headers,
      body: { origine: "INSCRIPTION_CONSEILLER_CD", ...others },
    });
    const second = await call("POST", `${V1}/calculOrientation`, { headers, body: { niveau_etude } });
    const read = await call("GET", `${V1}/lectureOrientation`, { headers });

    expect(first.body).toMatchObject({ etat: "BROUILLON", statut: "PRECONISE", parcours: "IND" });
    expect(second.body).toMatchObject({
      etat: "EN_ATTENTE",
      statut: "PRECONISE",
      parcours: "PED",
      organisme: "FT",
      agent_creation: "AGENT33",
      date_creation: "2026-06-15T10:00:00.000",
      criteres_orientation: {
        ...CRITERES,
        origine: "INSCRIPTION_CONSEILLER_CD",
        date_naissance: "1987-01-14",
      },
    });
    expect(read.body).toMatchObject([{ etat: "EN_ATTENTE", origine: "INSCRIPTION_CONSEILLER_CD" }]);
  });

  test.each([
    ["nothing holds back", {}, "PED", "FT"],
    ["an incapacity", { contrainte_sante: "INCAPACITE_RECHERCHE_ACTIVITE_PRO" }, "PSO", "CD"],
    ["no dwelling", { contrainte_logement: "SANS_LOGEMENT" }, "PSO", "CD"],
    ["not able to work", { capacite_a_travailler: false }, "PSO", "CD"],
    ["a strong impact", { contrainte_financiere: "IMPACT_FORT_RECHERCHE_EMPLOI" }, "PSP", "CD"],
    ["never worked", { situation_professionnelle: "JAMAIS" }, "PSP", "CD"],
    ["a disabled worker who wishes it", { boe: true, boe_souhait_accompagnement: true }, "PED", "CE"],
  ])("recommends always the same: %s", async (_name, criteres, parcours, organisme) => {
    const { accompany, call } = createBench();

    const reply = await call("POST", `${V1}/calculOrientation`, {
      headers: await accompany("99000000020"),
      body: { ...CRITERES, ...criteres },
    });

    expect(reply.body).toMatchObject({ etat: "EN_ATTENTE", parcours, organisme });
  });

  test("recommends the mission locale under 26", async () => {
    const { accompany, call, memory } = createBench();
    const numero = addPersonne(memory, { dateNaissance: "2004-01-01" });

    const reply = await call("POST", `${V1}/calculOrientation`, {
      headers: await accompany(numero),
      body: CRITERES,
    });

    expect(reply.body).toMatchObject({ parcours: "PED", organisme: "ML" });
  });

  test("someone at work has to say in what kind of job", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000020");
    const body = { ...CRITERES, situation_professionnelle: "EN_ACTIVITE" };

    const without = await call("POST", `${V1}/calculOrientation`, { headers, body });
    const with_ = await call("POST", `${V1}/calculOrientation`, { headers, body: { type_emploi: "AUTRE" } });

    expect(without.body).toMatchObject({ etat: "BROUILLON" });
    expect(with_.body).toMatchObject({ etat: "EN_ATTENTE" });
  });

  test("ignores the fields that it does not know, which the official collection sends (G23)", async () => {
    const { accompany, call } = createBench();

    const reply = await call("POST", `${V1}/calculOrientation`, {
      headers: await accompany("99000000020"),
      body: { ...CRITERES, brsa: true, date_naissance: "1900-01-01", adresse: { code_commune: "33063" } },
    });

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ criteres_orientation: { date_naissance: "1987-01-14" } });
    expect(reply.body).not.toHaveProperty("criteres_orientation.adresse");
  });

  test("replaces an undetermined recommendation", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000022");

    await call("POST", `${V1}/calculOrientation`, { headers, body: CRITERES });
    const read = await call("GET", `${V1}/lectureOrientation`, { headers });

    expect(read.body).toMatchObject([{ etat: "EN_ATTENTE", parcours: "PED" }]);
    expect(read.body).toHaveLength(1);
  });

  test("leaves the current orientation open, and calls v2's status a re-orientation", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000024");

    const computed = await call("POST", `${V2}/calculerOrientation`, { headers, body: CRITERES });
    const read = await call("GET", `${V2}/lectureOrientation`, { headers });

    expect(computed.body).toMatchObject({ etat: "EN_ATTENTE", statut: "PRECONISE_REORIENTATION" });
    expect(computed.body).not.toHaveProperty("origine");
    expect(computed.body).not.toHaveProperty("criteres_orientation.brsa");
    expect(read.body).toMatchObject([{ etat: "EN_ATTENTE" }, { etat: "OUVERT" }]);
  });

  test.each([
    [V1, "calculOrientation", "/api-orientationusager/v1/orientation/calculer"],
    [V2, "calculerOrientation", "/api-orientationusager/v2/orientation/calculer"],
  ])("%s refuses a code out of its list, and remembers nothing", async (version, operation, path) => {
    const { accompany, call, memory } = createBench();

    const reply = await call("POST", `${version}/${operation}`, {
      headers: await accompany("99000000020"),
      body: { ...CRITERES, contrainte_sante: "XXX" },
    });

    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(
      spring(
        "Le champ contrainteSante doit avoir une de ces valeurs : [INCAPACITE_RECHERCHE_ACTIVITE_PRO, IMPACT_FAIBLE_RECHERCHE_EMPLOI, AUCUNE, IMPACT_FORT_RECHERCHE_EMPLOI]",
        path,
      ),
    );
    expect(memory.personnes.get("99000000020")?.orientations).toEqual([]);
  });

  test("refuses what is not JSON", async () => {
    const { accompany, call } = createBench();

    const reply = await call("POST", `${V1}/calculOrientation`, {
      headers: await accompany("99000000020"),
      body: "{niveau",
    });

    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ message: "Les paramètres d'entrées sont incorrects" });
  });
});

describe("deciding", () => {
  test("v1 opens the recommendation that is accepted: 201 without a body", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");

    const decided = await call("POST", `${V1}/decisionOrientation`, { headers, body: ACCEPTEE });
    const read = await call("GET", `${V1}/lectureOrientation`, { headers });

    expect([decided.status, decided.body]).toEqual([201, null]);
    expect(read.body).toMatchObject([
      {
        etat: "OUVERT",
        statut: "DECIDE",
        parcours: "PSP",
        organisme: "CD",
        date_entree_parcours: "2026-06-10",
        decision: ACCEPTEE,
      },
    ]);
    expect(read.body).toHaveLength(1);
  });

  test("v1 opens what was chosen instead of a recommendation that is refused", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");

    const decided = await call("POST", `${V1}/decisionOrientation`, {
      headers,
      body: { ...REFUSEE, structure: { code_aurore: "NAQ0001" }, commentaire_refus: "Champ libre" },
    });
    const read = await call("GET", `${V1}/lectureOrientation`, { headers });

    expect(decided.status).toBe(201);
    expect(read.body).toMatchObject([
      {
        etat: "OUVERT",
        parcours: "PSO",
        organisme: "FT",
        structure: { code_aurore: "NAQ0001" },
        decision: {
          etat_decision: "REFUSEE",
          motif_refus: "APPRECIATION_DIFFERENTE",
          commentaire_refus: "Champ libre",
        },
      },
    ]);
  });

  test("v2 knows the deciding agent by the headers", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");

    const decided = await call("POST", `${V2}/decisionOrientation`, {
      headers,
      body: { etat_decision: "ACCEPTEE", date_decision: "2026-06-10" },
    });
    const read = await call("GET", `${V2}/lectureOrientation`, { headers });

    expect(decided.status).toBe(201);
    expect(read.body).toMatchObject([
      {
        etat: "OUVERT",
        statut: "DECIDE",
        decision: { agent_decision: "AGENT33", etat_decision: "ACCEPTEE" },
      },
    ]);
  });

  test("both versions share one memory: decided in v2, read in v1", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");

    await call("POST", `${V2}/decisionOrientation`, {
      headers,
      body: {
        etat_decision: "REFUSEE",
        date_decision: "2026-06-10",
        motif_refus: "AUTRE",
        parcours: "PED",
        referent_parcours: { organisme: { code: "CE" } },
      },
    });
    const read = await call("GET", `${V1}/lectureOrientation`, { headers });

    expect(read.body).toMatchObject([{ etat: "OUVERT", parcours: "PED", organisme: "CE" }]);
  });

  test("a re-orientation closes the orientation that was open", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000026");

    await call("POST", `${V1}/decisionOrientation`, { headers, body: ACCEPTEE });
    const v1 = await call("GET", `${V1}/lectureOrientation`, { headers });
    const v2 = await call("GET", `${V2}/lectureOrientation`, { headers });

    expect(v1.body).toMatchObject([
      { etat: "OUVERT", parcours: "PED", statut: "DECIDE" },
      {
        etat: "CLOTURE",
        parcours: "PSO",
        date_sortie_parcours: "2026-06-10",
        motif_sortie_parcours: "Réorientation",
      },
    ]);
    expect(v2.body).toMatchObject([{ statut: "DECIDE_REORIENTATION" }, { etat: "CLOTURE" }]);
  });

  test.each([
    ["99000000032", { etat: "A_SIGNER", dateSignature: "2026-02-10T11:00:00.000Z" }],
    ["99000000034", { etat: "EN_ATTENTE_SIGNATURE" }],
    ["99000000035", { etat: "SUSPENDU" }],
  ])("opening leaves %s's contract as it is: %o", async (numero, contrat) => {
    const { accompany, call } = createBench();
    const headers = await accompany(numero);

    await call("POST", `${V1}/orientation`, {
      headers,
      body: { origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PED", organisme: "FT" },
    });
    const read = await call("GET", "/partenaire/contrat-engagement/v1/lecture", { headers });

    expect(read.body).toMatchObject(contrat);
  });

  test.each([
    ["99000000030", { dateSignature: "2026-02-10T11:00:00.000Z" }],
    ["99000000031", { dateRefus: "2026-02-10T11:00:00.000Z" }],
  ])("opening sends %s's contract back to signature, its date kept: %o", async (numero, dates) => {
    const { accompany, call } = createBench();
    const headers = await accompany(numero);

    await call("POST", `${V1}/calculOrientation`, { headers, body: CRITERES });
    const before = await call("GET", "/partenaire/contrat-engagement/v1/lecture", { headers });
    await call("POST", `${V1}/decisionOrientation`, { headers, body: ACCEPTEE });
    const after = await call("GET", "/partenaire/contrat-engagement/v1/lecture", { headers });

    expect(before.body).not.toMatchObject({ etat: "A_SIGNER" });
    expect(after.body).toMatchObject({ etat: "A_SIGNER", ...dates });
  });

  test.each([
    ["no state", { etat_decision: undefined }, "Le champ etatDecision est obligatoire"],
    ["a null state", { etat_decision: null }, "Le champ etatDecision est obligatoire"],
    [
      "another state",
      { etat_decision: "OUI" },
      "Le champ etatDecision doit avoir une de ces valeurs : [ACCEPTEE, REFUSEE]",
    ],
    ["no date", { date_decision: undefined }, "Le champ dateDecision est obligatoire"],
    ["a date that is none", { date_decision: "2026-02-30" }, expect.stringContaining("[simulateur]")],
    ["nobody who decided", { organisme_decision: undefined }, "Le champ organismeDecision est obligatoire"],
    ["no agent", { agent_decision: undefined }, "Le champ agentDecision est obligatoire"],
    [
      "a refusal without motive",
      { ...REFUSEE, motif_refus: undefined },
      "Le champ motifRefus est obligatoire",
    ],
    ["a refusal without choice", { ...REFUSEE, parcours: undefined }, "Le champ parcours est obligatoire"],
    [
      "a refusal for an undetermined parcours",
      { ...REFUSEE, parcours: "IND" },
      "Le champ parcours doit avoir une de ces valeurs : [PED, PSP, PSO]",
    ],
  ])("v1 refuses %s", async (_name, change, message) => {
    const { accompany, call } = createBench();

    const reply = await call("POST", `${V1}/decisionOrientation`, {
      headers: await accompany("10429447247"),
      body: { ...ACCEPTEE, ...change },
    });

    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(spring(message, "/api-orientationusager/v1/orientation/decider"));
  });

  test.each([
    ["without a recommendation", "99000000020"],
    ["on a draft", "99000000021"],
    ["a second time", "99000000024"],
    ["to accept what is undetermined", "99000000022"],
  ])("refuses to decide %s, in words that are marked as its own (G50)", async (_name, numero) => {
    const { accompany, call } = createBench();

    const reply = await call("POST", `${V1}/decisionOrientation`, {
      headers: await accompany(numero),
      body: ACCEPTEE,
    });

    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ message: expect.stringContaining("[simulateur]") });
  });

  test("what is undetermined can be refused", async () => {
    const { accompany, call } = createBench();

    const reply = await call("POST", `${V1}/decisionOrientation`, {
      headers: await accompany("99000000022"),
      body: REFUSEE,
    });

    expect(reply.status).toBe(201);
  });
});

describe("orienting without a recommendation", () => {
  test("v1 opens an orientation, today unless told otherwise, even from a voluntary registration (G22)", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000020");

    const forced = await call("POST", `${V1}/orientation`, {
      headers,
      body: {
        origine: "INSCRIPTION_VOLONTAIRE",
        parcours: "PSO",
        organisme: "CD",
        structure: { code_aurore: "NAQ0405", code_safir: "33014" },
        structure_decision: { code_aurore: "NAQ0405", libelle_structure: "Conseil Départemental 33" },
      },
    });
    const read = await call("GET", `${V1}/lectureOrientation`, { headers });

    expect([forced.status, forced.body]).toEqual([201, null]);
    expect(read.body).toMatchObject([
      {
        etat: "OUVERT",
        statut: "DECIDE",
        parcours: "PSO",
        organisme: "CD",
        origine: "INSCRIPTION_VOLONTAIRE",
        date_entree_parcours: "2026-06-15",
        structure: { code_aurore: "NAQ0405", code_safir: "33014" },
        structure_decision: { code_aurore: "NAQ0405", libelle_structure: "Conseil Départemental 33" },
      },
    ]);
  });

  test("gives up the recommendation that waited and closes what was open", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000026");

    const forced = await call("POST", `${V2}/orientation`, {
      headers,
      body: {
        origine: "INSCRIPTION_CONSEILLER_CD",
        parcours: "PSP",
        referent_parcours: { organisme: { code: "CD" } },
        date_entree_parcours: "2026-06-01",
      },
    });
    const read = await call("GET", `${V2}/lectureOrientation`, { headers });

    expect(forced.status).toBe(201);
    expect(read.body).toMatchObject([
      { etat: "OUVERT", parcours: "PSP", date_entree_parcours: "2026-06-01" },
      { etat: "ABANDON" },
      { etat: "CLOTURE", date_sortie_parcours: "2026-06-01" },
    ]);
  });

  test("v1 names the field that is missing, v2 does not", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000020");
    const body = { origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PSP" };

    const v1 = await call("POST", `${V1}/orientation`, { headers, body });
    const v2 = await call("POST", `${V2}/orientation`, { headers, body });

    expect(v1.body).toEqual(
      spring("Le champ organisme est obligatoire", "/api-orientationusager/v1/orientation"),
    );
    expect(v2.body).toEqual(
      spring("Les paramètres d'entrées sont incorrects", "/api-orientationusager/v2/orientation"),
    );
  });
});

describe("modifying", () => {
  test("v1 takes its parameters as headers, without a body", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000024");

    const modified = await call("PUT", `${V1}/modificationOrientation`, {
      headers: {
        ...headers,
        codeParcours: "PED",
        codeStructure: "NAQ0057",
        dateEntreeParcours: "2026-05-01",
      },
    });
    const read = await call("GET", `${V1}/lectureOrientation`, { headers });

    expect(modified.status).toBe(200);
    expect(modified.body).toEqual({
      parcours: "PED",
      organisme: "CD",
      structure: { code_aurore: "NAQ0057" },
      structure_decision: {
        code_aurore: "NAQ0405",
        code_safir: "33014",
        libelle_structure: "Conseil Départemental 33",
      },
      statut: "DECIDE",
      etat: "OUVERT",
    });
    expect(read.body).toMatchObject([
      { etat: "OUVERT", parcours: "PED", date_entree_parcours: "2026-05-01" },
    ]);
  });

  test("v1 takes the deprecated Safir code too", async () => {
    const { accompany, call } = createBench();

    const reply = await call("PUT", `${V1}/modificationOrientation`, {
      headers: { ...(await accompany("99000000024")), codeStructure: "69000" },
    });

    expect(reply.body).toMatchObject({ structure: { code_safir: "69000" } });
  });

  test("v2 takes a body, and says MODIFIE when the parcours stays", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000024");

    const same = await call("PUT", `${V2}/modificationOrientation`, {
      headers,
      body: { parcours: "PSO", structure_referente_parcours: { code: "NAQ0529" } },
    });
    const other = await call("PUT", `${V2}/modificationOrientation`, { headers, body: { parcours: "PED" } });

    expect(same.body).toMatchObject({
      statut: "MODIFIE",
      referent_parcours: { structure: { code: "NAQ0529" } },
    });
    expect(other.body).toMatchObject({ parcours: "PED", etat: "OUVERT" });
  });

  test.each([
    [V1, "codeParcours, codeStructure, dateEntreeParcours"],
    [V2, "codeParcours, codeStructureReferenteParcours, dateEntreeParcours"],
  ])("%s refuses to change nothing", async (version, names) => {
    const { accompany, call } = createBench();

    const reply = await call("PUT", `${version}/modificationOrientation`, {
      headers: await accompany("99000000024"),
      body: version === V2 ? {} : undefined,
    });

    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(
      spring(
        `Au moins un champ est obligatoire parmi ${names}`,
        `/api-orientationusager/${version.slice(-2)}/orientation/modifier`,
      ),
    );
  });

  test("refuses without an open orientation, and an entry before the exit of the former one", async () => {
    const { accompany, call, memory } = createBench();
    const numero = addPersonne(memory, {
      orientations: [
        {
          parcours: "PED",
          organisme: "FT",
          statut: "DECIDE",
          etat: "OUVERT",
          dateEntreeParcours: "2026-03-01",
        },
        {
          parcours: "PSO",
          organisme: "CD",
          statut: "DECIDE",
          etat: "CLOTURE",
          dateSortieParcours: "2026-03-01",
        },
      ],
    });
    const path = `${V1}/modificationOrientation`;

    const none = await call("PUT", path, {
      headers: { ...(await accompany("99000000027")), codeParcours: "PED" },
    });
    const early = await call("PUT", path, {
      headers: { ...(await accompany(numero)), dateEntreeParcours: "2026-02-28" },
    });

    expect([none.status, early.status]).toEqual([400, 400]);
    expect(none.body).toMatchObject({ message: expect.stringContaining("[simulateur]") });
    expect(early.body).toMatchObject({ message: expect.stringContaining("[simulateur]") });
  });
});
