import { describe, expect, test } from "vitest";
import { type Bench, createBench, field } from "./harness.ts";

const NUMERO = "10429447247";
const CHERCHER = "/partenaire/activites-operationnelles/v2/activites/chercher";
const ORIENTATION = "/partenaire/orientationusager/v1";
const RENDEZ_VOUS = "/partenaire/rendez-vous-partenaire/v1/rendez-vous";
const CONTRAT = "/partenaire/contrat-engagement/v1";
const SANCTIONS = "/partenaire/gestion-sanctions-rsa/v1";

const ACCEPTEE = {
  etat_decision: "ACCEPTEE",
  date_decision: "2026-06-15",
  organisme_decision: "CD",
  agent_decision: "IIII9999",
};
const PREMIER = {
  date: "2026-07-01T08:30:00.000Z",
  modaliteContact: "PHYSIQUE",
  motif: "ACC",
  organisme: { code: "CD" },
  statut: "PRIS",
  typeReception: "IND",
};

/** A person, and what the work list asks about them, family by family. */
async function follow(numero = NUMERO, bench: Bench = createBench()) {
  const headers = await bench.accompany(numero);
  const read = async (famille: string) => {
    const query = new URLSearchParams({ codeFamille: famille, numeroFranceTravail: numero });
    const { body } = await bench.call("GET", `${CHERCHER}?${query}`, { headers });
    return [...JSON.stringify(body).matchAll(/"codeActivite":"(\w+)"/g)].map(([, code]) => code);
  };
  return {
    ...bench,
    send: (method: string, path: string, body?: object) => bench.call(method, path, { headers, body }),
    asked: async () => [...(await read("INSEA")), ...(await read("MSACC"))],
    sanctions: () => read("GLI100"),
  };
}

describe("from orientation to the first meeting", () => {
  test("deciding removes ACT382 and makes ACT380 appear, the first meeting removes it", async () => {
    const { asked, send } = await follow();

    const before = await asked();
    await send("POST", `${ORIENTATION}/decisionOrientation`, ACCEPTEE);
    const decided = await asked();
    await send("POST", RENDEZ_VOUS, PREMIER);

    expect([before, decided, await asked()]).toEqual([["ACT382"], ["ACT380"], []]);
  });

  test.each([
    ["another motif", { ...PREMIER, motif: "ORI" }],
    ["a status that is not PRIS", { ...PREMIER, statut: "ABSENT" }],
    ["what is refused", { ...PREMIER, date: "demain" }],
  ])("%s leaves ACT380 there", async (_name, body) => {
    const { asked, send } = await follow("99000000060");

    await send("POST", RENDEZ_VOUS, body);

    expect(await asked()).toEqual(["ACT380"]);
  });

  test("a change to ACC takes the first meeting; what then becomes of it does not bring ACT380 back", async () => {
    const { asked, send } = await follow("99000000060");
    const id = field((await send("POST", RENDEZ_VOUS, { ...PREMIER, motif: "ORI" })).body, "id");

    await send("PUT", RENDEZ_VOUS, { ...PREMIER, id });
    const taken = await asked();
    await send("PUT", RENDEZ_VOUS, { ...PREMIER, id, statut: "EFFECTUE" });

    expect([taken, await asked()]).toEqual([[], []]);
  });

  test("cancelling it does, until another one is taken", async () => {
    const { asked, send } = await follow("99000000060");
    const id = field((await send("POST", RENDEZ_VOUS, PREMIER)).body, "id");

    await send("DELETE", `${RENDEZ_VOUS}/${id}`);
    const cancelled = await asked();
    await send("POST", RENDEZ_VOUS, PREMIER);

    expect([cancelled, await asked()]).toEqual([["ACT380"], []]);
  });

  test("a re-orientation asks for its own decision, then for its own first meeting", async () => {
    const { asked, send } = await follow("99000000061");
    const before = await asked();

    const criteres = {
      ...{ situation_professionnelle: "JAMAIS", niveau_etude: "NV4", capacite_a_travailler: true },
      ...{ projet_pro: "SALARIAT", contrainte_sante: "AUCUNE", contrainte_logement: "AUCUNE" },
      ...{ contrainte_mobilite: "AUCUNE", contrainte_familiale: "AUCUNE", contrainte_financiere: "AUCUNE" },
      ...{ contrainte_numerique: "AUCUNE", contrainte_administrative_juridique: "AUCUNE" },
      ...{ contrainte_francais_calcul: "AUCUNE", boe: false, baeeh: false, esat: false },
      ...{ scolarite_etablissement_specialise: false, boe_souhait_accompagnement: false },
    };
    await send("POST", `${ORIENTATION}/calculOrientation`, criteres);
    const computed = await asked();
    await send("POST", `${ORIENTATION}/decisionOrientation`, ACCEPTEE);

    expect([before, computed, await asked()]).toEqual([[], ["ACT414"], ["ACT380"]]);
  });

  test("a change of the orientation is no new one: its activity stays the same", async () => {
    const bench = await follow("99000000060");
    const { accompany, asked, call, clock, send } = bench;
    await send("POST", `${ORIENTATION}/orientation`, {
      ...{ origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PSP", organisme: "CD" },
    });
    const path = `${CHERCHER}?codeActivite=ACT380&numeroFranceTravail=99000000060`;
    const headers = await accompany("99000000060");
    const before = (await call("GET", path, { headers })).body;

    clock.advance(60_000);
    await call("PUT", `${ORIENTATION}/modificationOrientation`, {
      headers: { ...headers, codeParcours: "PSO" },
    });

    expect(await asked()).toEqual(["ACT380"]);
    expect((await call("GET", path, { headers })).body).toEqual(before);
  });

  test("a contract that was signed has to be signed again, and its signature asks for nothing more", async () => {
    const { asked, send } = await follow("99000000030");
    await send("POST", `${ORIENTATION}/orientation`, {
      ...{ origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PSP", organisme: "CD" },
    });

    const contrat = await send("GET", `${CONTRAT}/lecture`);

    expect(contrat.body).toMatchObject({ etat: "A_SIGNER" });
    expect(await asked()).toEqual(["ACT380"]);
  });
});

describe("sanctions", () => {
  const tell = (id: string, typeEvenement: string, more: object = {}) => ({
    identifiantConsequenceSanction: id,
    evenement: { typeEvenement, dateEvenement: "2026-06-15" },
    ...more,
  });
  const VALIDE = {
    typeConsequenceSanctionValide: "SUSP_RSA",
    modaliteDecisionValidee: "P",
    montantValide: 50,
    dureeValidee: 1,
  };

  test("the three of the official test person walk to their end, each act told to the payer in the journal", async () => {
    const { call, sanctions, send } = await follow();
    const listed = [await sanctions()];
    const acts = [
      tell("366", "SAISIE_SANCTION"),
      tell("366", "VALID_SANCTION", VALIDE),
      tell("509", "VALID_LEVEE_SUSP"),
      tell("370", "VALID_SANCTION", { ...VALIDE, typeConsequenceSanctionValide: "SUPPR_RSA" }),
    ];
    for (const act of acts) {
      await send("POST", `${SANCTIONS}/evenementSanctionRSA`, act);
      listed.push(await sanctions());
    }

    expect(listed.map((codes) => codes.toSorted())).toEqual([
      ["ACT366", "ACT369", "ACT370"],
      ["ACT367", "ACT369", "ACT370"],
      ["ACT369", "ACT370"],
      ["ACT370"],
      [],
    ]);
    const { body } = await call("GET", "/_journal");
    const told = Object.values(Object(body)).filter((entree) => Object(entree).destinataire);
    expect(told).toMatchObject([
      { destinataire: "CNAF", corps: { idConsequenceSanction: "366", evenement: "VALID_SANCTION" } },
      { destinataire: "CNAF", corps: { idConsequenceSanction: "509", evenement: "VALID_LEVEE_SUSP" } },
      { destinataire: "CNAF", corps: { idConsequenceSanction: "370", evenement: "VALID_SANCTION" } },
    ]);
  });

  test("a suspension for want of a contract is proposed for lifting when the contract is signed", async () => {
    const { sanctions, send } = await follow("99000000054");
    const before = await sanctions();

    await send("POST", `${CONTRAT}/signer`, { dateSignature: "2026-06-15T08:00:00Z" });
    const signed = await sanctions();
    const detail = await send("GET", `${SANCTIONS}/detailManquement?identifiantSanction=2005`);
    const lifted = await send("POST", `${SANCTIONS}/evenementSanctionRSA`, tell("2005", "VALID_LEVEE_SUSP"));

    expect([before, signed, await sanctions()]).toEqual([[], ["ACT369"], []]);
    expect(detail.body).toMatchObject({
      consequencesSanction: [
        {
          dateRemobilisation: "2026-06-15T12:00:00+02:00",
          justifDecisionRemobilisation: "[simulateur] Signature du contrat d'engagement",
        },
      ],
    });
    expect(lifted.body).toEqual({ codeSortie: "C001" });
  });

  test.each([
    ["a suspension that is not decided yet", "99000000051", [], ["ACT367"]],
    [
      "one that answers another breach",
      "99000000050",
      [tell("2001", "SAISIE_SANCTION"), tell("2001", "VALID_SANCTION", VALIDE)],
      [],
    ],
  ])("a signature proposes no lifting of %s", async (_name, numero, acts, expected) => {
    const { sanctions, send } = await follow(numero);
    for (const act of acts) await send("POST", `${SANCTIONS}/evenementSanctionRSA`, act);

    const signed = await send("POST", `${CONTRAT}/signer`, { dateSignature: "2026-06-15T08:00:00Z" });

    expect(signed.status).toBe(200);
    expect(await sanctions()).toEqual(expected);
  });

  test("an act whose answer is lost is done", async () => {
    const { call, sanctions, send } = await follow("99000000050");
    const effet = { statut: 504 };
    await call("PUT", "/_pannes", {
      body: [{ api: "gestion-sanctions-rsa", methode: "POST", apresEcriture: true, fois: 1, effet }],
    });

    const lost = await send("POST", `${SANCTIONS}/evenementSanctionRSA`, tell("2001", "SAISIE_SANCTION"));

    expect(lost.status).toBe(504);
    expect(await sanctions()).toEqual(["ACT367"]);
  });

  test("are forgotten with the memory", async () => {
    const bench = createBench();
    const { call, send } = await follow("99000000051", bench);
    await send("POST", `${SANCTIONS}/evenementSanctionRSA`, tell("2002", "VALID_SANCTION", VALIDE));
    const before = (await call("GET", "/_notifications")).body;

    await call("DELETE", "/_memoire");

    expect(before).toHaveLength(1);
    expect((await call("GET", "/_notifications")).body).toEqual([]);
    expect(await (await follow("99000000051", bench)).sanctions()).toEqual(["ACT367"]);
  });
});

test("several people have no contract, and the official test person among them", async () => {
  const bench = createBench();
  const people = [NUMERO, "99000000001", "99000000050", "99000000060", "99000000065"];

  for (const numero of people) {
    const { send } = await follow(numero, bench);
    expect([numero, (await send("GET", `${CONTRAT}/lecture`)).status]).toEqual([numero, 204]);
  }
});
