import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER, NUMERO, toLignes } from "../support/dossiers.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await declare("D-1");
});

const { declare, read, tell, withdraw, decide, sign } = createAppels(() => banc);

const post = (body: unknown, reference = "D-1"): Promise<Answer> =>
  banc.call("POST", `/v1/dossiers/${reference}/evenements`, { body });
const readDelais = async (query = "") => (await read("D-1", query)).body.delais;
const readAvertissements = async (): Promise<string[]> =>
  (await read("D-1")).body.avertissements.map(({ regle }: { regle: string }) => regle);
const chemins = ({ body }: Answer): string[] => body.erreurs.map(({ chemin }: { chemin: string }) => chemin);

describe("POST /v1/dossiers/{reference}/evenements", () => {
  it("garde un fait (201) et le montre dans le parcours", async () => {
    const told = await tell("D-1", "orientation-decidee", "2026-01-28");

    expect(told.status).toBe(201);
    expect(told.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: "orientation-decidee",
      date: "2026-01-28",
      source: "departement",
    });
    expect((await read("D-1")).body.parcours).toContainEqual(told.body);
    expect(await banc.arrived("")).toEqual([]);
  });

  it("le même type à la même date est le même fait : 201 puis 200, même id, rien de plus", async () => {
    const first = await tell("D-1", "orientation-decidee", "2026-01-28");
    const again = await tell("D-1", "orientation-decidee", "2026-01-28");

    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect((await read("D-1")).body.parcours).toHaveLength(3);
    expect((await readDelais()).contrat.regles).toEqual(["DEL-06"]);
  });

  it("dits en même temps, deux fois le même fait n'en font qu'un", async () => {
    const told = await Promise.all(
      Array.from({ length: 5 }, () => tell("D-1", "contrat-signe", "2026-02-01")),
    );

    expect(told.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(told.map(({ body }) => body.id)).size).toBe(1);
  });

  it("le même type à une autre date, ou une même date d'un autre type, est un autre fait", async () => {
    const faits = [
      await tell("D-1", "orientation-decidee", "2026-01-28"),
      await tell("D-1", "orientation-decidee", "2026-01-29"),
      await tell("D-1", "orientation-notifiee", "2026-01-28"),
    ];

    expect(faits.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(faits.map(({ body }) => body.id)).size).toBe(3);
  });

  it("le fait déjà attesté par une transmission est le même : il garde sa source et son id", async () => {
    await decide("D-1", "2026-01-25");
    const { body } = await read("D-1");
    const accepted = body.parcours.find(({ type }: { type: string }) => type === "orientation-decidee");

    const told = await tell("D-1", "orientation-decidee", "2026-01-25");

    expect(told.status).toBe(200);
    expect(told.body).toMatchObject({ id: accepted.id, source: "passerelle" });
  });

  it("le fait dit puis accepté à France Travail est le même, attesté désormais, et non une réorientation", async () => {
    const told = await tell("D-1", "orientation-decidee", "2026-01-25");

    await decide("D-1", "2026-01-25");

    const { body } = await read("D-1");
    const [fait, ...others] = body.parcours.filter(
      ({ type }: { type: string }) => type === "orientation-decidee",
    );
    expect(others).toEqual([]);
    expect(fait).toMatchObject({ id: told.body.id, source: "passerelle" });
    expect(body.delais.contrat.regles).not.toContain("DEL-07");
  });

  it("un fait lu à France Travail puis dit par le département devient celui du département", async () => {
    await declare("D-2", { ...DOSSIER, usager: { numeroFranceTravail: "99000000024" } });
    await banc.call("GET", "/v1/dossiers/D-2/orientation");

    const told = await tell("D-2", "orientation-decidee", "2026-01-20");

    expect(told.status).toBe(200);
    expect(toLignes(await read("D-2")).at(-1)).toBe("orientation-decidee 2026-01-20 departement");
  });

  it.each([
    "inscription",
    "orientation-decidee",
    "orientation-notifiee",
    "contrat-signe",
    "contrat-refuse",
    "droit-clos",
    "droit-rouvert",
    "accompagnement-intensif-termine",
  ])("admet %s", async (type) => {
    expect((await tell("D-1", type, "2026-02-01")).status).toBe(201);
  });

  it("répond 404 pour un dossier inconnu ou d'une autre collectivité, 403 sans le droit d'écriture", async () => {
    expect((await tell("D-9", "inscription", "2026-02-01")).body.code).toBe("dossier-introuvable");
    expect((await tell("D-1", "inscription", "2026-02-01", "cle-59")).status).toBe(404);
    const refused = await tell("D-1", "inscription", "2026-02-01", "cle-lecture");
    expect(refused.status).toBe(403);
    expect(refused.body.code).toBe("droit-insuffisant");
    expect((await read("D-1")).body.parcours).toHaveLength(2);
  });

  it.each([
    ["un type inconnu", { type: "orientation", date: "2026-02-01" }, ["/type"]],
    ["un type du droit, qui change par PUT", { type: "droit-recu", date: "2026-02-01" }, ["/type"]],
    ["une date impossible", { type: "inscription", date: "2026-02-30" }, ["/date"]],
    ["un instant au lieu d'une date", { type: "inscription", date: "2026-02-01T10:00:00Z" }, ["/date"]],
    ["rien", {}, ["/date", "/type"]],
    ["un champ inconnu", { type: "inscription", date: "2026-02-01", motif: "x" }, ["/motif"]],
  ])("refuse (422) %s", async (_, body, attendus) => {
    const refused = await post(body);

    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe("donnees-invalides");
    expect(chemins(refused).toSorted()).toEqual(attendus);
  });
});

describe("DEL-05, DEL-06 : la décision arrête les six semaines, sa notification ouvre le mois", () => {
  it("sans notification connue, le mois part de la décision et le dit estimé", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-28");

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "respecte", jours: 21, depart: "reception" },
      contrat: { statut: "en-cours", echeance: "2026-02-28", jours: 15, depart: "estime" },
    });
  });

  it("la notification déplace le départ du mois, non la fin des six semaines", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-28");
    await tell("D-1", "orientation-notifiee", "2026-02-03");

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "respecte", jours: 21 },
      contrat: { statut: "en-cours", echeance: "2026-03-03", jours: 9, depart: "notification" },
    });
  });

  it("l'ordre dans lequel les deux sont dites n'y change rien", async () => {
    await tell("D-1", "orientation-notifiee", "2026-02-03");
    await tell("D-1", "orientation-decidee", "2026-01-28");

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "respecte", jours: 21 },
      contrat: { statut: "en-cours", echeance: "2026-03-03", depart: "notification" },
    });
  });

  it("la notification d'une décision acceptée à France Travail se dit par évènement", async () => {
    await decide("D-1", "2026-01-25");
    expect((await readDelais()).contrat).toMatchObject({ echeance: "2026-02-25", depart: "estime" });

    await tell("D-1", "orientation-notifiee", "2026-01-30");

    expect((await readDelais()).contrat).toMatchObject({ echeance: "2026-02-28", depart: "notification" });
  });

  it("une signature le dernier jour du mois est respectée ; le lendemain, hors délai", async () => {
    await tell("D-1", "orientation-decidee", "2025-12-31");
    await tell("D-1", "orientation-notifiee", "2026-01-10");

    const signed = await tell("D-1", "contrat-signe", "2026-02-10");
    expect((await readDelais()).contrat).toMatchObject({ statut: "respecte", jours: 31 });
    await withdraw("D-1", signed.body.id);
    await tell("D-1", "contrat-signe", "2026-02-11");
    expect((await readDelais()).contrat).toMatchObject({ statut: "hors-delai", jours: 32 });
  });

  it("un refus de contrat n'est pas une signature : le mois court", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-28");
    await tell("D-1", "contrat-refuse", "2026-02-05");

    expect((await readDelais()).contrat).toMatchObject({ statut: "en-cours", echeance: "2026-02-28" });
  });
});

describe("DEL-07, DEL-08 : une seconde orientation-decidee reçue est une réorientation", () => {
  it("le mois repart de zéro ; les six semaines restent jugées sur la première", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-20");
    await tell("D-1", "orientation-decidee", "2026-02-05");

    const delais = await readDelais();
    expect(delais).toMatchObject({
      orientation: { statut: "respecte", jours: 13 },
      contrat: { statut: "en-cours", echeance: "2026-03-05", jours: 7 },
    });
    expect(delais.contrat.regles).toContain("DEL-07");
  });

  it("sa propre notification ouvre le nouveau mois", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-20");
    await tell("D-1", "orientation-notifiee", "2026-01-22");
    await tell("D-1", "orientation-decidee", "2026-02-05");
    expect((await readDelais()).contrat).toMatchObject({ echeance: "2026-03-05", depart: "estime" });

    await tell("D-1", "orientation-notifiee", "2026-02-09");

    expect((await readDelais()).contrat).toMatchObject({ echeance: "2026-03-09", depart: "notification" });
  });

  it("DEL-09 : le contrat signé avant la réorientation ne compte plus, un nouveau est dû", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-20");
    await tell("D-1", "contrat-signe", "2026-01-30");
    expect((await readDelais()).contrat.statut).toBe("respecte");

    await tell("D-1", "orientation-decidee", "2026-02-05");
    expect((await readDelais()).contrat).toMatchObject({ statut: "en-cours", echeance: "2026-03-05" });

    await tell("D-1", "contrat-signe", "2026-02-11");
    expect((await readDelais()).contrat).toMatchObject({ statut: "respecte", jours: 6 });
  });

  it("c'est l'ordre de réception qui compte : reçue ensuite mais datée avant, elle rend le contrat incohérent", async () => {
    await tell("D-1", "orientation-decidee", "2026-02-05");
    await tell("D-1", "orientation-decidee", "2026-01-20");

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "respecte", jours: 29 },
      contrat: { statut: "incoherent", echeance: null, jours: null },
    });
    expect(await readAvertissements()).toEqual(["DEL-07"]);
  });

  it("la retirer rend le premier mois", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-20");
    const second = await tell("D-1", "orientation-decidee", "2026-02-05");

    expect((await withdraw("D-1", second.body.id)).status).toBe(204);

    expect((await readDelais()).contrat).toMatchObject({ statut: "en-cours", echeance: "2026-02-20" });
  });

  it("une décision dite puis une autre acceptée à France Travail font une réorientation", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-15");

    await decide("D-1", "2026-01-25");

    expect(await readDelais()).toMatchObject({
      orientation: { jours: 8 },
      contrat: { statut: "en-cours", echeance: "2026-02-25" },
    });
  });
});

describe("Les dates à venir sont gardées, et prennent effet à leur jour", () => {
  it("une décision à venir n'arrête rien avant son jour ; ce jour-là, sans nouvel appel, elle compte", async () => {
    expect((await tell("D-1", "orientation-decidee", "2026-02-16")).status).toBe(201);
    expect((await tell("D-1", "contrat-signe", "2026-02-20")).status).toBe(201);
    const seen = async () => {
      const { orientation, contrat } = await readDelais();
      const { body } = await banc.call("GET", "/v1/dossiers");
      const [element] = body.elements;
      expect(element.delais.orientation.statut).toBe(orientation.statut);
      expect(element.delais.contrat.statut).toBe(contrat.statut);
      return [orientation.statut, contrat.statut];
    };
    expect((await read("D-1")).body.parcours).toHaveLength(4);
    expect(await seen()).toEqual(["en-cours", "non-demarre"]);

    banc.clock.set("2026-02-15T22:59:59Z");
    expect(await seen()).toEqual(["en-cours", "non-demarre"]);
    banc.clock.set("2026-02-15T23:00:00Z");
    expect(await seen()).toEqual(["respecte", "en-cours"]);
    banc.clock.set("2026-02-20T11:00:00Z");
    expect(await seen()).toEqual(["respecte", "respecte"]);
  });

  it("une réception à venir n'ouvre les six semaines qu'à son jour", async () => {
    await declare("D-2", { droitRsa: { dateReception: "2026-02-20" }, soumisDroitsDevoirs: true });
    const statuts = async () => {
      const { body } = await banc.call("GET", "/v1/dossiers");
      const listed = body.elements.find(({ reference }: { reference: string }) => reference === "D-2");
      return [
        (await read("D-2")).body.delais.orientation.statut,
        listed.delais.orientation.statut,
        listed.delais.orientation.echeance,
      ];
    };
    expect(await statuts()).toEqual(["non-applicable", "non-applicable", null]);

    banc.clock.set("2026-02-20T11:00:00Z");

    expect(await statuts()).toEqual(["en-cours", "en-cours", "2026-04-03"]);
  });
});

describe("Un ordre impossible est gardé, et rend le délai incohérent", () => {
  it("une orientation antérieure au droit : les six semaines, et elles seules", async () => {
    expect((await tell("D-1", "orientation-decidee", "2026-01-02")).status).toBe(201);
    expect((await tell("D-1", "contrat-signe", "2026-01-20")).status).toBe(201);

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "incoherent", jours: -5, echeance: "2026-02-18" },
      contrat: { statut: "respecte", jours: 18 },
    });
    expect((await readDelais()).orientation.motif).toContain("antérieure");
  });

  it("un contrat antérieur à l'orientation : le contrat, et lui seul", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-28");
    await tell("D-1", "contrat-signe", "2026-01-20");

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "respecte", jours: 21 },
      contrat: { statut: "incoherent", jours: -8 },
    });
  });

  it("un contrat sans orientation connue", async () => {
    await tell("D-1", "contrat-signe", "2026-01-20");

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "en-cours" },
      contrat: { statut: "incoherent", echeance: null, jours: null },
    });
  });

  it("une notification antérieure à la décision", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-28");
    await tell("D-1", "orientation-notifiee", "2026-01-20");

    expect((await readDelais()).contrat).toMatchObject({ statut: "incoherent" });
    expect(await readAvertissements()).toEqual(["DEL-06"]);
  });

  it("le fait fautif retiré, le délai se calcule de nouveau", async () => {
    const wrong = await tell("D-1", "contrat-signe", "2026-01-20");
    await tell("D-1", "orientation-decidee", "2026-01-28");
    expect((await readDelais()).contrat.statut).toBe("incoherent");

    await withdraw("D-1", wrong.body.id);

    expect((await readDelais()).contrat).toMatchObject({ statut: "en-cours", echeance: "2026-02-28" });
  });
});

describe("DEL-18 : la fin du droit arrête le compteur, une réouverture ouvre un nouveau départ", () => {
  it("droit-clos rend les délais non applicables, avec motif", async () => {
    await tell("D-1", "droit-clos", "2026-02-01");

    const { orientation, contrat } = await readDelais();
    for (const delai of [orientation, contrat]) {
      expect(delai).toMatchObject({ statut: "non-applicable", echeance: null, regles: ["DEL-18"] });
      expect(delai.motif).toContain("2026-02-01");
    }
  });

  it("ce qui était fait avant la clôture reste jugé", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-28");
    await tell("D-1", "droit-clos", "2026-02-10");

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "respecte", jours: 21 },
      contrat: { statut: "non-applicable" },
    });
  });

  it("droit-rouvert ouvre six semaines entières ; l'orientation d'avant ne compte plus", async () => {
    await tell("D-1", "orientation-decidee", "2026-01-20");
    await tell("D-1", "droit-clos", "2026-01-31");
    await tell("D-1", "droit-rouvert", "2026-02-09");

    expect(await readDelais()).toMatchObject({
      orientation: { statut: "en-cours", echeance: "2026-03-23", jours: 3, depart: "estime" },
      contrat: { statut: "non-demarre" },
    });

    await tell("D-1", "orientation-decidee", "2026-02-11");
    expect(await readDelais()).toMatchObject({
      orientation: { statut: "respecte", jours: 2 },
      contrat: { statut: "en-cours", echeance: "2026-03-11" },
    });
  });

  it("la réception tracée de la réouverture, donnée par PUT, fait le départ", async () => {
    await tell("D-1", "droit-clos", "2026-01-31");
    await tell("D-1", "droit-rouvert", "2026-02-09");

    await declare("D-1", { ...DOSSIER, droitRsa: { dateReception: "2026-02-11" } });

    expect((await readDelais()).orientation).toMatchObject({
      statut: "en-cours",
      echeance: "2026-03-25",
      depart: "reception",
    });
  });

  it("vue d'avant la réouverture, la clôture vaut encore", async () => {
    await tell("D-1", "droit-clos", "2026-01-31");
    await tell("D-1", "droit-rouvert", "2026-02-09");

    expect((await readDelais("?dateObservation=2026-01-30")).orientation.statut).toBe("en-cours");
    expect((await readDelais("?dateObservation=2026-02-08")).orientation.statut).toBe("non-applicable");
    expect((await readDelais("?dateObservation=2026-02-09")).orientation.statut).toBe("en-cours");
  });
});

describe("L'accompagnement intensif", () => {
  const commence = { type: "accompagnement-intensif-commence", date: "2026-02-02" };

  it.each(["cible", "minoree", "majoree", "dispense"])(
    "commence avec un référent et la quotité %s",
    async (quotite) => {
      const told = await post({ ...commence, referent: "REF-12", quotite });

      expect(told.status).toBe(201);
      expect(told.body).toMatchObject({ ...commence, detail: { referent: "REF-12", quotite } });
      expect((await read("D-1")).body.parcours).toContainEqual(told.body);
    },
  );

  it.each([
    ["sans référent", { ...commence, quotite: "cible" }, ["/referent"]],
    ["sans quotité", { ...commence, referent: "REF-12" }, ["/quotite"]],
    ["sans l'un ni l'autre", commence, ["/quotite", "/referent"]],
    ["avec une quotité inconnue", { ...commence, referent: "REF-12", quotite: "pleine" }, ["/quotite"]],
    ["avec un nom pour référent", { ...commence, referent: "Mme Durand", quotite: "cible" }, ["/referent"]],
    [
      "pour un autre type",
      { type: "accompagnement-intensif-termine", date: "2026-02-02", referent: "REF-12", quotite: "cible" },
      ["/quotite", "/referent"],
    ],
  ])("est refusé (422) %s", async (_, body, attendus) => {
    const refused = await post(body);

    expect(refused.status).toBe(422);
    expect(chemins(refused).toSorted()).toEqual(attendus);
  });

  it("ne change rien aux deux délais", async () => {
    const before = await readDelais();

    await post({ ...commence, referent: "REF-12", quotite: "cible" });
    await tell("D-1", "accompagnement-intensif-termine", "2026-02-09");

    expect(await readDelais()).toEqual(before);
  });
});

describe("DELETE …/evenements/{id}", () => {
  it("retire un fait du département (204), puis ne le connaît plus (404)", async () => {
    const { body } = await tell("D-1", "orientation-decidee", "2026-01-28");

    const withdrawn = await withdraw("D-1", body.id);
    expect(withdrawn.status).toBe(204);
    expect(withdrawn.body).toBe("");

    expect((await read("D-1")).body.parcours).toHaveLength(2);
    expect(await readDelais()).toMatchObject({
      orientation: { statut: "en-cours" },
      contrat: { statut: "non-demarre" },
    });
    const again = await withdraw("D-1", body.id);
    expect(again.status).toBe(404);
    expect(again.body.code).toBe("evenement-introuvable");
  });

  it("dit de nouveau, c'est un nouveau fait, reçu en dernier", async () => {
    const first = await tell("D-1", "orientation-decidee", "2026-01-20");
    await tell("D-1", "orientation-decidee", "2026-01-28");
    await withdraw("D-1", first.body.id);

    const again = await tell("D-1", "orientation-decidee", "2026-01-20");

    expect(again.status).toBe(201);
    expect(again.body.id).not.toBe(first.body.id);
    expect((await readDelais()).contrat.statut).toBe("incoherent");
  });

  it("répond 404 pour un identifiant inconnu ou mal formé, une date du droit, un fait d'un autre dossier", async () => {
    await declare("D-2");
    const { body } = await tell("D-2", "orientation-decidee", "2026-01-28");
    const ids = ["4b0d3a52-7a9e-4c57-9d5b-0d3a527a9e4c", "inconnu", "droit-recu", "1", body.id];

    for (const id of ids) {
      const refused = await withdraw("D-1", id);
      expect([refused.status, refused.body.code]).toEqual([404, "evenement-introuvable"]);
    }
    expect((await read("D-2")).body.parcours).toHaveLength(3);
  });

  it("répond 404 pour un dossier inconnu ou d'une autre collectivité, 403 sans le droit d'écriture", async () => {
    const { body } = await tell("D-1", "orientation-decidee", "2026-01-28");
    const path = `/v1/dossiers/D-1/evenements/${body.id}`;

    expect((await withdraw("D-9", body.id)).body.code).toBe("dossier-introuvable");
    expect((await banc.call("DELETE", path, { cle: "cle-59" })).status).toBe(404);
    expect((await banc.call("DELETE", path, { cle: "cle-lecture" })).status).toBe(403);
    expect((await read("D-1")).body.parcours).toHaveLength(3);
  });

  it("répond 409 evenement-atteste pour ce qu'une transmission acceptée prouve", async () => {
    await decide("D-1", "2026-01-25");
    await sign("D-1", "2026-02-10");
    const { body } = await read("D-1");
    const attested = body.parcours.filter(({ source }: { source: string }) => source === "passerelle");
    expect(attested).toHaveLength(2);

    for (const { id } of attested) {
      const refused = await withdraw("D-1", id);
      expect([refused.status, refused.body.code]).toEqual([409, "evenement-atteste"]);
    }
    expect((await read("D-1")).body).toEqual(body);
  });

  it("répond 409 de même pour ce qui a été lu à France Travail", async () => {
    await declare("D-2", { ...DOSSIER, usager: { numeroFranceTravail: "99000000024" } });
    await banc.call("GET", "/v1/dossiers/D-2/orientation");
    const { body } = await read("D-2");

    const refused = await withdraw("D-2", body.parcours.at(-1).id);

    expect([refused.status, refused.body.code]).toEqual([409, "evenement-atteste"]);
  });

  it("n'envoie rien à France Travail", async () => {
    const { body } = await tell("D-1", "contrat-signe", "2026-01-28");
    await withdraw("D-1", body.id);

    expect(await banc.arrived("")).toEqual([]);
    expect(banc.logged()).not.toContain(NUMERO);
  });
});
