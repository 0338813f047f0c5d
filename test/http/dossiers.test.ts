import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { personnes } from "../../mocks/personnes.ts";
import { createChiffrement } from "../../src/persistence/chiffrement.ts";
import { saveCleApi } from "../../src/persistence/cles-api.ts";
import { findDossier, type Identite } from "../../src/persistence/dossiers.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER, DROIT, NUMERO, toLignes } from "../support/dossiers.ts";
import { dumpTables, findInTables } from "../support/tables.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const { declare, read, tell, erase, decide, sign } = createAppels(() => banc);

/** The master secret of the bench. */
const chiffrement = createChiffrement(Buffer.alloc(32, 7));

/** What the database holds sealed of the person. */
const unseal = (reference: string): Promise<Identite | null> =>
  banc.db.inCollectivite(
    "33",
    async (tx) => (await findDossier(tx, chiffrement, "33", reference))?.identite ?? null,
  );

const findPersonne = (numero: string) => {
  const found = personnes.find(({ numeroFranceTravail }) => numeroFranceTravail === numero);
  if (!found?.nir) throw new Error(`nobody, or nobody with a NIR, under ${numero}`);
  return { numeroFranceTravail: numero, nir: found.nir, dateNaissance: found.dateNaissance };
};
const ALBA = findPersonne("99000000001");
const MARIN = findPersonne("99000000013");
/** Found without its number in the answer. */
const KLEBER = findPersonne("99000000011");
const parNir = ({ nir, dateNaissance }: typeof ALBA) => ({ nir, dateNaissance });
const parNumero = ({ numeroFranceTravail }: typeof ALBA) => ({ numeroFranceTravail });

/** Fifteen characters out of thirteen, by the public rule of the key. */
function withCle(nir: string): string {
  const digits = nir.toUpperCase().replace("2A", "19").replace("2B", "18");
  return nir + String(97n - (BigInt(digits) % 97n)).padStart(2, "0");
}

const chemins = ({ body }: Answer): string[] => body.erreurs.map(({ chemin }: { chemin: string }) => chemin);

describe("PUT /v1/dossiers/{reference}", () => {
  it("crée le dossier (201), puis le remplace (200), sans interroger France Travail", async () => {
    const created = await declare("D-1");
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      reference: "D-1",
      usager: { numeroFranceTravail: NUMERO },
      droitRsa: DROIT,
      soumisDroitsDevoirs: true,
      regime: "primo-entrant",
      dateObservation: "2026-02-12",
      delais: {
        orientation: {
          statut: "en-cours",
          echeance: "2026-02-18",
          jours: 36,
          depart: "reception",
          motif: null,
          regles: ["DEL-01", "DEL-05"],
        },
        contrat: {
          statut: "non-demarre",
          echeance: null,
          jours: null,
          depart: null,
          motif: null,
          regles: ["DEL-06"],
        },
      },
      parcours: [
        { id: "droit-notifie", type: "droit-notifie", date: "2026-01-05", source: "departement" },
        { id: "droit-recu", type: "droit-recu", date: "2026-01-07", source: "departement" },
      ],
      avertissements: [],
    });

    const replaced = await declare("D-1", { ...DOSSIER, droitRsa: { dateReception: "2026-01-14" } });
    expect(replaced.status).toBe(200);
    expect(replaced.body).toMatchObject({
      droitRsa: { dateNotification: null, dateReception: "2026-01-14", dateFin: null },
      delais: { orientation: { echeance: "2026-02-25", jours: 29 } },
    });
    expect((await read("D-1")).body).toEqual(replaced.body);
    expect(await banc.arrived("")).toEqual([]);
  });

  it("garde les évènements déjà dits du dossier qu'il remplace", async () => {
    await declare("D-1");
    await tell("D-1", "orientation-decidee", "2026-01-28");

    const { body } = await declare("D-1", { ...DOSSIER, droitRsa: { dateReception: "2026-01-14" } });

    expect(body.delais.orientation).toMatchObject({ statut: "respecte", jours: 14 });
  });

  it("ne confond pas deux collectivités : la même référence y est deux dossiers", async () => {
    await declare("D-1");

    expect((await declare("D-1", DOSSIER, "cle-59")).status).toBe(201);
    await declare("D-2");
    expect((await read("D-2", "", "cle-59")).status).toBe(404);
  });

  it("demande le droit d'écriture", async () => {
    const refused = await declare("D-1", DOSSIER, "cle-lecture");

    expect(refused.status).toBe(403);
    expect(refused.body.code).toBe("droit-insuffisant");
    expect((await read("D-1")).status).toBe(404);
  });
});

describe("droitRsa et soumisDroitsDevoirs", () => {
  it("droitRsa peut être null, ou absent, tant qu'il n'est pas connu : rien ne court", async () => {
    for (const body of [{ droitRsa: null, soumisDroitsDevoirs: true }, { soumisDroitsDevoirs: true }]) {
      const { body: dossier } = await declare("D-1", body);

      expect(dossier).toMatchObject({ usager: null, droitRsa: null, parcours: [], avertissements: [] });
      expect(dossier.delais.orientation).toMatchObject({ statut: "non-applicable", echeance: null });
      expect(dossier.delais.contrat).toMatchObject({ statut: "non-applicable", echeance: null });
    }

    expect((await declare("D-1")).body.delais.orientation.statut).toBe("en-cours");
  });

  it("DEL-03 : à défaut de réception tracée, les six semaines partent de la notification, départ estimé", async () => {
    const { body } = await declare("D-1", { ...DOSSIER, droitRsa: { dateNotification: "2026-01-05" } });

    expect(body.delais.orientation).toMatchObject({ echeance: "2026-02-16", jours: 38, depart: "estime" });
  });

  it("DEL-18 : la fin du droit pendant le délai arrête le compteur, en non-applicable avec motif", async () => {
    const { body } = await declare("D-1", { ...DOSSIER, droitRsa: { ...DROIT, dateFin: "2026-02-01" } });

    expect(body.delais.orientation).toMatchObject({ statut: "non-applicable", regles: ["DEL-18"] });
    expect(body.delais.orientation.motif).toContain("2026-02-01");
    expect(body.parcours.at(-1)).toMatchObject({ type: "droit-fin", date: "2026-02-01" });
  });

  it("DEL-17 : soumisDroitsDevoirs absent est inconnu, jamais faux : les délais courent, un avertissement le dit", async () => {
    for (const body of [{ droitRsa: DROIT }, { droitRsa: DROIT, soumisDroitsDevoirs: null }]) {
      const { body: dossier } = await declare("D-1", body);

      expect(dossier.soumisDroitsDevoirs).toBeNull();
      expect(dossier.delais.orientation.statut).toBe("en-cours");
      expect(dossier.avertissements.map(({ regle }: { regle: string }) => regle)).toEqual(["CTR-14"]);
    }
  });

  it("DEL-22 : soumisDroitsDevoirs faux rend les deux délais non applicables, et seulement tant qu'il l'est", async () => {
    const outside = await declare("D-1", { ...DOSSIER, soumisDroitsDevoirs: false });
    expect(outside.body.soumisDroitsDevoirs).toBe(false);
    for (const delai of ["orientation", "contrat"]) {
      expect(outside.body.delais[delai]).toMatchObject({ statut: "non-applicable", echeance: null });
      expect(outside.body.delais[delai].regles).toContain("DEL-22");
    }

    const inside = await declare("D-1", DOSSIER);
    expect(inside.body.delais.orientation).toMatchObject({ statut: "en-cours", echeance: "2026-02-18" });
  });
});

describe("L'identité, dite une fois", () => {
  it("nom et prenom sont admis, et ne sont gardés ni rendus nulle part", async () => {
    const usager = { ...ALBA, nom: "PATRONYMEUNIQUE", prenom: "PRENOMUNIQUE" };

    const { status, body } = await declare("D-1", { ...DOSSIER, usager });

    expect(status).toBe(201);
    expect(body.usager).toEqual({
      numeroFranceTravail: ALBA.numeroFranceTravail,
      dateNaissance: ALBA.dateNaissance,
    });
    expect(await unseal("D-1")).toEqual({ ...ALBA, nir: ALBA.nir.slice(0, 13) });
    const dump = await dumpTables(banc.db);
    for (const name of ["PATRONYMEUNIQUE", "PRENOMUNIQUE"]) {
      expect(findInTables(dump, name)).toEqual([]);
      expect(banc.logged()).not.toContain(name);
    }
  });

  it("en clair, la base ne garde que l'année de naissance", async () => {
    await declare("D-1", { ...DOSSIER, usager: ALBA });

    const dump = await dumpTables(banc.db);

    for (const secret of [ALBA.numeroFranceTravail, ALBA.nir.slice(0, 13), ALBA.dateNaissance]) {
      expect(findInTables(dump, secret)).toEqual([]);
    }
    expect(dump.get("dossier")).toContain('"annee_naissance":1985');
  });

  it("une identité partielle complète celle qui est connue", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNumero(ALBA) });
    const { body } = await declare("D-1", { ...DOSSIER, usager: parNir(ALBA) });
    expect(body.usager).toEqual({
      numeroFranceTravail: ALBA.numeroFranceTravail,
      dateNaissance: ALBA.dateNaissance,
    });
    expect(await unseal("D-1")).toEqual({ ...ALBA, nir: ALBA.nir.slice(0, 13) });

    await declare("D-2", { ...DOSSIER, usager: parNir(ALBA) });
    await declare("D-2", { ...DOSSIER, usager: parNumero(ALBA) });
    expect(await unseal("D-2")).toEqual({ ...ALBA, nir: ALBA.nir.slice(0, 13) });
  });

  it("un NIR qui complète un numéro, redit avec lui, sert si France Travail ne connaît pas ce numéro", async () => {
    const numeroFranceTravail = "99999999999";
    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail } });
    const blocked = await decide("D-1");
    expect(blocked.body).toMatchObject({ etat: "bloquee", derniereErreur: { code: "usager-inconnu" } });

    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail, ...parNir(ALBA) } });
    await banc.call("POST", `/v1/transmissions/${blocked.body.id}/rejeu`);
    await banc.gateway.dispatcher.idle();

    const { body } = await banc.call("GET", `/v1/transmissions/${blocked.body.id}`);
    expect(body.etat).toBe("acceptee");
  });

  it("celle d'une autre personne remplace toute la première tant que rien n'est accepté", async () => {
    await declare("D-1", { ...DOSSIER, usager: ALBA });

    const { status, body } = await declare("D-1", { ...DOSSIER, usager: parNumero(MARIN) });

    expect(status).toBe(200);
    expect(body.usager).toEqual({ numeroFranceTravail: MARIN.numeroFranceTravail });
    expect(await unseal("D-1")).toEqual({ numeroFranceTravail: MARIN.numeroFranceTravail });
    const dump = await dumpTables(banc.db);
    expect(dump.get("dossier")).toContain('"annee_naissance":null');
    expect(dump.get("dossier")).toContain('"nir_empreinte":null');
  });

  it("ce qui a été lu à France Travail de la première ne passe pas à la seconde", async () => {
    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail: "99000000024" } });
    await banc.call("GET", "/v1/dossiers/D-1/orientation");
    expect(toLignes(await read("D-1"))).toContain("orientation-decidee 2026-01-20 france-travail");

    const { body } = await declare("D-1", { ...DOSSIER, usager: parNumero(MARIN) });

    expect(body.parcours.map(({ source }: { source: string }) => source)).not.toContain("france-travail");
    expect(body.delais.orientation).toMatchObject({ statut: "en-cours", echeance: "2026-02-18" });
  });

  it("retirée ou différente, elle est libre après un acte que France Travail a refusé", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNumero(ALBA) });
    await banc.simulateur("PUT", "/_pannes", [
      { api: "orientationusager", methode: "POST", effet: { statut: 400, corps: { message: "non" } } },
    ]);
    expect((await decide("D-1")).status).toBe(422);

    expect((await declare("D-1", { ...DOSSIER, usager: parNumero(MARIN) })).status).toBe(200);
    expect((await declare("D-1", { ...DOSSIER, usager: null })).body.usager).toBeNull();
  });
});

describe("L'identité, après un acte accepté", () => {
  beforeEach(async () => {
    await declare("D-1", { ...DOSSIER, usager: parNir(ALBA) });
    expect((await decide("D-1")).status).toBe(201);
  });

  it.each([
    ["un autre numéro", parNumero(MARIN)],
    ["un autre NIR", parNir(MARIN)],
    ["le bon numéro avec un autre NIR", { ...parNumero(ALBA), ...parNir(MARIN) }],
  ])("%s est refusé (409 identite-differente), et rien ne change", async (_, usager) => {
    const before = (await read("D-1")).body;

    const refused = await declare("D-1", { ...DOSSIER, droitRsa: null, usager });

    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: "identite-differente", aTraiterPar: "departement" });
    expect(JSON.stringify(refused.body)).not.toContain(MARIN.nir.slice(0, 13));
    expect((await read("D-1")).body).toEqual(before);
  });

  it("la même personne est admise, par son numéro, par son NIR de 13 ou 15 caractères", async () => {
    for (const usager of [
      parNumero(ALBA),
      parNir(ALBA),
      { ...parNir(ALBA), nir: ALBA.nir.slice(0, 13) },
      ALBA,
    ]) {
      const { status, body } = await declare("D-1", { ...DOSSIER, usager });

      expect(status).toBe(200);
      expect(body.usager.numeroFranceTravail).toBe(ALBA.numeroFranceTravail);
    }
  });

  it("non redite, elle reste : l'acte suivant trouve encore sa personne", async () => {
    const { status, body } = await declare("D-1", { droitRsa: DROIT, soumisDroitsDevoirs: true });

    expect(status).toBe(200);
    expect(body.usager.numeroFranceTravail).toBe(ALBA.numeroFranceTravail);
    expect((await sign("D-1")).status).toBe(201);
  });
});

describe("La référence", () => {
  it.each(["1", "D-1", "a.b_c~d-E9", "x".repeat(64), "12345678901"])(
    "« %s » est admise",
    async (reference) => {
      expect((await declare(reference)).status).toBe(201);
      expect((await read(reference)).body.reference).toBe(reference);
    },
  );

  it.each(["x".repeat(65), "D%201", "D%2F1", "D+1", "dossier-%C3%A9"])(
    "« %s » est refusée (422)",
    async (reference) => {
      const refused = await declare(reference);

      expect(refused.status).toBe(422);
      expect(refused.body.code).toBe("donnees-invalides");
      expect(chemins(refused)).toEqual(["/reference"]);
    },
  );

  it.each([
    ["le numéro France Travail de la personne", ALBA.numeroFranceTravail, parNumero(ALBA)],
    ["ce numéro dans un texte plus long", `rsa-${ALBA.numeroFranceTravail}-1`, parNumero(ALBA)],
    ["ce numéro ponctué", "990-0000-0001", parNumero(ALBA)],
    ["le NIR de la personne", ALBA.nir, parNir(ALBA)],
    ["son NIR sans la clé", ALBA.nir.slice(0, 13), parNir(ALBA)],
    ["son NIR, dit à 13 caractères", ALBA.nir, { ...parNir(ALBA), nir: ALBA.nir.slice(0, 13) }],
  ])("DON-12 : %s n'est jamais une référence", async (_, reference, usager) => {
    const refused = await declare(reference, { ...DOSSIER, usager });

    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe("donnees-invalides");
    expect(chemins(refused)).toEqual(["/reference"]);
    expect(findInTables(await dumpTables(banc.db), reference)).toEqual([]);
    expect(banc.logged()).not.toContain(reference);
  });

  it("le numéro de la personne n'est pas davantage admis quand l'identité vient ensuite", async () => {
    const reference = ALBA.numeroFranceTravail;
    expect((await declare(reference, { droitRsa: DROIT })).status).toBe(201);

    expect((await declare(reference, { usager: parNumero(ALBA) })).status).toBe(422);
    expect((await read(reference)).body.usager).toBeNull();
  });
});

describe("Le NIR", () => {
  const naissance = { dateNaissance: "1985-03-12" };

  it.each([
    ["13 caractères", "2850399990001"],
    ["15 caractères", withCle("2850399990001")],
    ["né en Corse-du-Sud, 13 caractères", "185032A004001"],
    ["né en Corse-du-Sud, 15 caractères", withCle("185032A004001")],
    ["né en Haute-Corse, 15 caractères", withCle("285032B033002")],
    ["né en Corse, en minuscules", withCle("185032a004001")],
    ["provisoire commençant par 3", withCle("3850399990001")],
    ["provisoire commençant par 4", withCle("4850399990001")],
    ["provisoire commençant par 7", withCle("7850399990001")],
    ["provisoire commençant par 8", withCle("8850399990001")],
    ["d'un mois de naissance inconnu", withCle("2852099990001")],
  ])("est admis : %s", async (_, nir) => {
    const declared = await declare("D-1", { usager: { nir, ...naissance } });

    expect(declared.status).toBe(201);
    expect(declared.body.usager).toEqual(naissance);
    expect((await unseal("D-1"))?.nir).toBe(nir.slice(0, 13).toUpperCase());
  });

  it.each([
    ["de 14 caractères", "28503999900010"],
    ["de 12 caractères", "285039999000"],
    ["dont la clé est fausse", `2850399990001${String(Number(withCle("2850399990001").slice(13)) - 1)}`],
    ["dont la clé corse est celle d'un autre", withCle("285032B033002").replace("2B", "2A")],
    ["espacé", "2 85 03 99 990 001"],
    ["qui commence par 9", "9850399990001"],
    ["du mois 13", "2851399990001"],
    ["avec une lettre", "28503999900O1"],
  ])("est refusé sans être répété : %s", async (_, nir) => {
    const refused = await declare("D-1", { usager: { nir, ...naissance } });

    expect(refused.status).toBe(422);
    expect(chemins(refused)).toEqual(["/usager/nir"]);
    expect(JSON.stringify(refused.body)).not.toContain(nir);
    expect(banc.logged()).not.toContain(nir);
  });

  it("ne va pas sans date de naissance, ni la date sans lui", async () => {
    expect(chemins(await declare("D-1", { usager: { nir: ALBA.nir } }))).toEqual(["/usager"]);
    expect(chemins(await declare("D-1", { usager: naissance }))).toEqual(["/usager"]);
    expect(chemins(await declare("D-1", { usager: {} }))).toEqual(["/usager"]);
  });

  it("DON-12 : n'est dans aucune réponse, aucun journal, aucune erreur de la vie d'un dossier", async () => {
    const nir = ALBA.nir.slice(0, 13);
    const answers = [
      await declare("D-1", { ...DOSSIER, usager: ALBA }),
      await declare("D-1", { ...DOSSIER, usager: ALBA }),
      await read("D-1"),
      await banc.call("GET", "/v1/dossiers"),
      await decide("D-1"),
      await banc.call("GET", "/v1/dossiers/D-1/orientation"),
      await banc.call("GET", "/v1/transmissions"),
      await tell("D-1", "contrat-signe", "2026-02-10"),
      await declare("D-1", { ...DOSSIER, usager: parNumero(MARIN) }),
      await erase("D-1"),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 200, 201, 200, 200, 201, 409, 204]);
    for (const { body, headers } of answers) {
      expect(JSON.stringify(body)).not.toContain(nir);
      expect(JSON.stringify([...headers])).not.toContain(nir);
    }
    expect(banc.logged()).not.toContain(nir);
    expect(banc.logged()).not.toContain(ALBA.numeroFranceTravail);
  });
});

describe("Un corps qui ne respecte pas le contrat", () => {
  it("est refusé avec toutes ses fautes, champs inconnus compris", async () => {
    const refused = await declare("D-1", {
      usager: { numeroFranceTravail: "123", dateNaissance: "1985-02-30", surnom: "x" },
      droitRsa: { dateReception: "07/01/2026", dateEffet: "2026-01-01" },
      soumisDroitsDevoirs: "oui",
      commentaire: "x",
    });

    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: "donnees-invalides", instance: "/v1/dossiers/D-1" });
    expect(chemins(refused).toSorted()).toEqual([
      "/commentaire",
      "/droitRsa/dateEffet",
      "/droitRsa/dateReception",
      "/soumisDroitsDevoirs",
      "/usager/dateNaissance",
      "/usager/numeroFranceTravail",
      "/usager/surnom",
    ]);
    expect((await read("D-1")).status).toBe(404);
  });
});

describe("DON-06 : le NIR apparie une fois, puis le numéro France Travail le remplace", () => {
  const searches = async () =>
    (await banc.arrived("/rechercher-usager/")).map(({ chemin }) => chemin.split("/").at(-1));

  /** The jeton of the person is forgotten: the next act searches again. */
  const letJetonExpire = () => banc.clock.set("2026-02-13T11:00:00Z");

  it("après un acte trouvé par NIR et date de naissance, l'acte suivant cherche par le numéro", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNir(ALBA) });
    expect(await unseal("D-1")).toEqual({ ...parNir(ALBA), nir: ALBA.nir.slice(0, 13) });

    expect((await decide("D-1")).status).toBe(201);
    expect(await searches()).toEqual(["par-datenaissance-et-nir"]);
    expect(await unseal("D-1")).toEqual({
      numeroFranceTravail: ALBA.numeroFranceTravail,
      dateNaissance: ALBA.dateNaissance,
    });
    expect((await read("D-1")).body.usager).toEqual(await unseal("D-1"));

    letJetonExpire();
    expect((await sign("D-1")).status).toBe(201);
    expect(await searches()).toEqual(["par-datenaissance-et-nir", "par-numero-francetravail"]);
  });

  it("une lecture apparie de même", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNir(ALBA) });

    expect((await banc.call("GET", "/v1/dossiers/D-1/orientation")).status).toBe(200);

    expect((await unseal("D-1"))?.nir).toBeUndefined();
    expect((await unseal("D-1"))?.numeroFranceTravail).toBe(ALBA.numeroFranceTravail);
  });

  it("redit par PUT une fois l'appariement fait, le NIR n'est pas gardé de nouveau", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNir(ALBA) });
    await decide("D-1");

    await declare("D-1", { ...DOSSIER, usager: ALBA });

    expect((await unseal("D-1"))?.nir).toBeUndefined();
  });

  it("donné avec le numéro, le NIR s'en va dès que France Travail confirme ce numéro", async () => {
    await declare("D-1", { ...DOSSIER, usager: ALBA });

    await decide("D-1");

    expect(await searches()).toEqual(["par-numero-francetravail"]);
    expect(await unseal("D-1")).toEqual({
      numeroFranceTravail: ALBA.numeroFranceTravail,
      dateNaissance: ALBA.dateNaissance,
    });
  });

  it("là où France Travail ne rend pas le numéro, le NIR reste scellé et sert encore", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNir(KLEBER) });
    const look = () => banc.call("GET", "/v1/dossiers/D-1/orientation");

    await look();
    letJetonExpire();
    await look();

    expect(await unseal("D-1")).toEqual({ ...parNir(KLEBER), nir: KLEBER.nir.slice(0, 13) });
    expect(await searches()).toEqual(["par-datenaissance-et-nir", "par-datenaissance-et-nir"]);
  });

  it("le numéro trouvé pour une personne n'est pas donné à celle qui l'a remplacée entre-temps", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNir(ALBA) });
    await banc.simulateur("PUT", "/_pannes", [
      { api: "rechercher-usager", effet: { latenceMs: 1_000 }, fois: 1 },
    ]);
    const looking = banc.call("GET", "/v1/dossiers/D-1/orientation");
    await expect.poll(searches).toHaveLength(1);

    await declare("D-1", { ...DOSSIER, usager: parNir(MARIN) });
    await banc.clock.advance(1_000);
    await looking;

    expect(await unseal("D-1")).toEqual({ ...parNir(MARIN), nir: MARIN.nir.slice(0, 13) });
    expect(toLignes(await read("D-1"))).toEqual([
      "droit-notifie 2026-01-05 departement",
      "droit-recu 2026-01-07 departement",
    ]);
  });
});

describe("GET /v1/dossiers/{reference}", () => {
  it("répond 404 pour un dossier inconnu, et les mêmes octets pour celui d'une autre collectivité", async () => {
    await declare("D-1", DOSSIER, "cle-59");

    const foreign = await read("D-1");

    expect(foreign.status).toBe(404);
    expect(foreign.body.code).toBe("dossier-introuvable");
    expect((await read("D-9")).body).toEqual({ ...foreign.body, instance: "/v1/dossiers/D-9" });
  });

  it("se lit avec le seul droit de lecture", async () => {
    await declare("D-1");

    expect((await read("D-1", "", "cle-lecture")).status).toBe(200);
  });

  it("calcul 5 : à dateObservation, ce qui lui est postérieur est ignoré ; le parcours montre tout", async () => {
    await declare("D-1");
    await tell("D-1", "orientation-decidee", "2026-01-28");
    await tell("D-1", "contrat-signe", "2026-02-11");

    const at = async (date: string) => {
      const { body } = await read("D-1", `?dateObservation=${date}`);
      expect(body.dateObservation).toBe(date);
      expect(body.parcours).toHaveLength(4);
      const { orientation, contrat } = body.delais;
      return [orientation.statut, orientation.jours, contrat.statut, contrat.jours];
    };

    expect(await at("2026-01-06")).toEqual(["non-applicable", null, "non-applicable", null]);
    expect(await at("2026-01-07")).toEqual(["en-cours", 0, "non-demarre", null]);
    expect(await at("2026-01-27")).toEqual(["en-cours", 20, "non-demarre", null]);
    expect(await at("2026-01-28")).toEqual(["respecte", 21, "en-cours", 0]);
    expect(await at("2026-02-10")).toEqual(["respecte", 21, "en-cours", 13]);
    expect(await at("2026-02-11")).toEqual(["respecte", 21, "respecte", 14]);
  });

  it("un délai en cours à dateObservation peut être échu à une date à venir", async () => {
    await declare("D-1");

    const { body } = await read("D-1", "?dateObservation=2026-02-19");

    expect(body.delais.orientation).toMatchObject({ statut: "echu", echeance: "2026-02-18", jours: 43 });
  });

  it.each(["2026-02-30", "demain", "2026-2-1", ""])("refuse (422) dateObservation=%s", async (date) => {
    await declare("D-1");

    const refused = await read("D-1", `?dateObservation=${date}`);

    expect(refused.status).toBe(422);
    expect(chemins(refused)).toEqual(["/dateObservation"]);
  });

  it("refuse (422) un paramètre inconnu", async () => {
    await declare("D-1");

    expect(chemins(await read("D-1", "?observation=2026-02-01"))).toEqual(["/observation"]);
  });
});

describe("Le parcours et ses trois sources", () => {
  it("montre ce que le département a dit, ce que France Travail a accepté et ce qui y a été lu, par date", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNumero(ALBA) });
    await decide("D-1", "2026-01-20");
    await tell("D-1", "orientation-notifiee", "2026-01-23");
    await tell("D-1", "inscription", "2026-01-08");
    const contrat = { etat: "SIGNE", dateSignature: "2026-02-03T11:00:00.000Z", organisme: "France Travail" };
    const { body: personne } = await banc.simulateur("GET", "/_personnes");
    const alba = personne.find(
      (found: { numeroFranceTravail: string }) => found.numeroFranceTravail === ALBA.numeroFranceTravail,
    );
    const { numeroFranceTravail: _, ...decrite } = alba;
    await banc.simulateur("PUT", `/_personnes/${ALBA.numeroFranceTravail}`, { ...decrite, contrat });
    expect((await banc.call("GET", "/v1/dossiers/D-1/contrat-engagement")).status).toBe(200);

    const dossier = await read("D-1");

    expect(toLignes(dossier)).toEqual([
      "droit-notifie 2026-01-05 departement",
      "droit-recu 2026-01-07 departement",
      "inscription 2026-01-08 departement",
      "orientation-decidee 2026-01-20 passerelle",
      "orientation-notifiee 2026-01-23 departement",
      "contrat-signe 2026-02-03 france-travail",
    ]);
    expect(dossier.body.delais).toMatchObject({
      orientation: { statut: "respecte", jours: 13 },
      contrat: { statut: "respecte", jours: 11, echeance: "2026-02-23", depart: "notification" },
    });
  });

  it("une orientation lue à France Travail arrête les six semaines et ouvre le mois", async () => {
    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail: "99000000024" } });

    expect((await banc.call("GET", "/v1/dossiers/D-1/orientation")).status).toBe(200);

    const dossier = await read("D-1");
    expect(dossier.body.parcours.at(-1)).toMatchObject({
      type: "orientation-decidee",
      date: "2026-01-20",
      source: "france-travail",
      detail: { parcours: "PSO", organisme: "CD" },
    });
    expect(dossier.body.delais).toMatchObject({
      orientation: { statut: "respecte", jours: 13 },
      contrat: { statut: "en-cours", echeance: "2026-02-20", depart: "estime" },
    });
  });

  it("avec délégation, l'orientation que France Travail a ouverte compte de même : retenir la date d'ouverture", async () => {
    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail: "99000000025" } });

    await banc.call("GET", "/v1/dossiers/D-1/orientation");

    const dossier = await read("D-1");
    expect(toLignes(dossier)).toContain("orientation-decidee 2026-01-20 france-travail");
    expect(dossier.body.delais.orientation.statut).toBe("respecte");
    expect(dossier.body.avertissements).toEqual([]);
  });

  it("une préconisation lue n'est ni une orientation ni un début du mois", async () => {
    await declare("D-1", { ...DOSSIER, usager: parNumero(ALBA) });

    expect((await banc.call("GET", "/v1/dossiers/D-1/orientation")).body.etat).toBe("EN_ATTENTE");

    const { body } = await read("D-1");
    expect(body.delais).toMatchObject({
      orientation: { statut: "en-cours" },
      contrat: { statut: "non-demarre" },
    });
  });

  it("relire ne crée pas de second fait", async () => {
    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail: "99000000024" } });

    for (const query of ["", "?toutes=true", ""]) {
      await banc.call("GET", `/v1/dossiers/D-1/orientation${query}`);
    }

    expect((await read("D-1")).body.parcours).toHaveLength(3);
  });
});

describe("Les avertissements : France Travail montre une autre date, la date déclarée compte", () => {
  it("pour le contrat signé à France Travail", async () => {
    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail: "99000000030" } });
    await tell("D-1", "orientation-decidee", "2026-01-20");
    await tell("D-1", "contrat-signe", "2026-02-06");
    expect((await read("D-1")).body.avertissements).toEqual([]);

    await banc.call("GET", "/v1/dossiers/D-1/contrat-engagement");

    const dossier = await read("D-1");
    expect(toLignes(dossier)).toEqual(
      expect.arrayContaining([
        "contrat-signe 2026-02-06 departement",
        "contrat-signe 2026-02-10 france-travail",
      ]),
    );
    expect(dossier.body.delais.contrat).toMatchObject({ statut: "respecte", jours: 17 });
    expect(dossier.body.avertissements).toHaveLength(1);
    expect(dossier.body.avertissements[0].regle).toBe("DEL-06");
    expect(dossier.body.avertissements[0].message).toContain("2026-02-10");
    expect(dossier.body.avertissements[0].message).toContain("2026-02-06");
  });

  it("pour l'orientation ouverte par délégation : elle n'est pas prise pour une réorientation", async () => {
    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail: "99000000025" } });
    await tell("D-1", "orientation-decidee", "2026-01-28");

    await banc.call("GET", "/v1/dossiers/D-1/orientation");

    const { body } = await read("D-1");
    expect(body.delais).toMatchObject({
      orientation: { statut: "respecte", jours: 21 },
      contrat: { statut: "en-cours", echeance: "2026-02-28" },
    });
    expect(body.avertissements.map(({ regle }: { regle: string }) => regle)).toEqual(["DEL-05"]);
    expect(body.avertissements[0].message).toContain("2026-01-20");
  });

  it("la même date des deux côtés n'avertit de rien", async () => {
    await declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail: "99000000030" } });
    await tell("D-1", "orientation-decidee", "2026-01-20");
    await tell("D-1", "contrat-signe", "2026-02-10");

    await banc.call("GET", "/v1/dossiers/D-1/contrat-engagement");
    await banc.call("GET", "/v1/dossiers/D-1/orientation");

    const dossier = await read("D-1");
    expect(dossier.body.avertissements).toEqual([]);
    expect(toLignes(dossier).filter((ligne) => ligne.startsWith("contrat-signe"))).toEqual([
      "contrat-signe 2026-02-10 departement",
    ]);
  });
});

describe("DELETE /v1/dossiers/{reference}", () => {
  const REFERENCE = "REF-EFFACEE-77";

  it("répond 204, puis le dossier n'existe plus ; rien de lui ni de la personne ne reste en clair", async () => {
    const usager = { ...ALBA, nom: "PATRONYMEUNIQUE", prenom: "PRENOMUNIQUE" };
    const body = JSON.stringify({ ...DOSSIER, usager });
    await banc.call("PUT", `/v1/dossiers/${REFERENCE}`, {
      texte: body,
      headers: { "Idempotency-Key": "declaration-1" },
    });
    await decide(REFERENCE, "2026-01-25", { "Idempotency-Key": "decision-1" });
    await sign(REFERENCE);
    await tell(REFERENCE, "orientation-notifiee", "2026-01-28");
    await banc.call("GET", `/v1/dossiers/${REFERENCE}/orientation`);
    const before = await dumpTables(banc.db);
    expect(findInTables(before, REFERENCE)).toEqual([
      "acte_dossier",
      "cle_idempotence",
      "dossier",
      "evenement_emis",
      "fait",
      "transmission",
    ]);

    const erased = await erase(REFERENCE);

    expect(erased.status).toBe(204);
    expect(erased.body).toBe("");
    expect((await read(REFERENCE)).status).toBe(404);
    expect((await banc.call("GET", "/v1/dossiers")).body.elements).toEqual([]);
    expect((await banc.call("GET", `/v1/transmissions?dossier=${REFERENCE}`)).body.elements).toEqual([]);
    const after = await dumpTables(banc.db);
    const traces = [
      REFERENCE,
      ALBA.numeroFranceTravail,
      ALBA.nir.slice(0, 13),
      ALBA.dateNaissance,
      "PATRONYMEUNIQUE",
      "PRENOMUNIQUE",
      chiffrement.computeEmpreinte("33", "numero", ALBA.numeroFranceTravail).toString("hex"),
      chiffrement.computeEmpreinte("33", "nir", ALBA.nir.slice(0, 13)).toString("hex"),
    ];
    for (const trace of traces) expect(findInTables(after, trace)).toEqual([]);
    expect(after.get("dossier")).toBe("");
    expect(after.get("fait")).toBe("");
    expect(banc.logged()).not.toContain(REFERENCE);
  });

  it("DON-11 : le journal garde un pseudonyme, HMAC de la référence, de la création à l'effacement", async () => {
    await declare(REFERENCE);
    await decide(REFERENCE);
    await erase(REFERENCE);

    const pseudonyme = chiffrement.computeEmpreinte("33", "dossier", REFERENCE).toString("hex");
    const journal = (await dumpTables(banc.db)).get("journal") ?? "";
    const lignes = journal
      .split("\n")
      .map((ligne) => JSON.parse(ligne))
      .toSorted((left, right) => left.id - right.id);

    expect(lignes.map(({ nature }) => nature)).toEqual([
      "creation",
      "creation",
      "transmission",
      "suppression",
    ]);
    for (const { objet } of lignes) expect(objet).toBe(`\\x${pseudonyme}`);
  });

  it("laisse les reçus des transmissions sous le pseudonyme, sans contenu", async () => {
    await declare(REFERENCE);
    const { body } = await decide(REFERENCE);
    await erase(REFERENCE);

    const receipt = await banc.call("GET", `/v1/transmissions/${body.id}`);

    expect(receipt.body).toMatchObject({ etat: "acceptee", flux: "orientation", reponse: null });
    expect(receipt.body.dossier).toMatch(/^[0-9a-f]{64}$/);
  });

  it("répond 409 transmissions-en-cours tant qu'une transmission attend ou est bloquée", async () => {
    await declare("D-1");
    await banc.simulateur("PUT", "/_pannes", [
      { api: "orientationusager", methode: "POST", effet: { statut: 503 } },
    ]);
    const { body } = await decide("D-1", "2026-01-25", { Prefer: "respond-async" });
    await banc.gateway.dispatcher.idle();

    const refused = await erase("D-1");
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: "transmissions-en-cours", aTraiterPar: "departement" });
    expect((await read("D-1")).status).toBe(200);

    expect((await banc.call("POST", `/v1/transmissions/${body.id}/abandon`)).status).toBe(200);
    expect((await erase("D-1")).status).toBe(204);

    await declare("D-2", { ...DOSSIER, usager: { numeroFranceTravail: "99000000002" } });
    expect((await decide("D-2")).body.etat).toBe("bloquee");
    expect((await erase("D-2")).status).toBe(409);
  });

  it("demande le droit d'administration : ni la lecture ni l'écriture n'y suffisent", async () => {
    await declare("D-1");
    const ecriture = { cle: "cle-ecriture", logiciel: "l", droits: ["lecture", "ecriture"] as const };
    await banc.db.inCollectivite("33", (tx) =>
      saveCleApi(tx, chiffrement, { collectivite: "33", ...ecriture }, banc.clock.now()),
    );

    for (const cle of ["cle-lecture", "cle-ecriture"]) {
      const refused = await erase("D-1", cle);
      expect(refused.status).toBe(403);
      expect(refused.body.code).toBe("droit-insuffisant");
    }
    expect((await read("D-1")).status).toBe(200);
  });

  it("répond 404 pour un dossier inconnu, déjà effacé, ou d'une autre collectivité, qui reste", async () => {
    await declare("D-1");

    expect((await erase("D-1", "cle-59")).status).toBe(404);
    expect((await erase("D-9")).status).toBe(404);
    expect((await erase("D-1")).status).toBe(204);
    expect((await erase("D-1")).body.code).toBe("dossier-introuvable");
  });

  it("rejoué avec la même clé d'idempotence, répond encore 204", async () => {
    await declare("D-1");
    const replay = () =>
      banc.call("DELETE", "/v1/dossiers/D-1", { headers: { "Idempotency-Key": "effacement-1" } });
    expect((await replay()).status).toBe(204);

    const again = await replay();

    expect(again.status).toBe(204);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
  });

  it("rend la référence libre : le dossier suivant ne sait rien du premier", async () => {
    await declare("D-1", { ...DOSSIER, usager: ALBA });
    await decide("D-1");
    await erase("D-1");

    const { status, body } = await declare("D-1", { ...DOSSIER, usager: parNumero(MARIN) });

    expect(status).toBe(201);
    expect(body.usager).toEqual(parNumero(MARIN));
    expect(body.delais.orientation.statut).toBe("en-cours");
    expect(body.parcours).toHaveLength(2);
  });

  it("ne laisse rien écrire de la personne par une lecture qui finit après lui", async () => {
    await declare(REFERENCE, { ...DOSSIER, usager: { numeroFranceTravail: "99000000024" } });
    await banc.simulateur("PUT", "/_pannes", [
      { api: "orientationusager", methode: "GET", effet: { latenceMs: 1_000 }, fois: 1 },
    ]);
    const looking = banc.call("GET", `/v1/dossiers/${REFERENCE}/orientation`);
    await expect.poll(() => banc.arrived("lectureOrientation")).toHaveLength(1);

    expect((await erase(REFERENCE)).status).toBe(204);
    await banc.clock.advance(1_000);
    await looking;

    expect(findInTables(await dumpTables(banc.db), REFERENCE)).toEqual([]);
  });
});
