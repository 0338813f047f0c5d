import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createChiffrement } from "../../src/persistence/chiffrement.ts";
import { saveCleApi } from "../../src/persistence/cles-api.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { readCsv } from "../support/csv.ts";
import { createAppels } from "../support/dossiers.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
  await banc.reset("2026-06-30T10:00:00Z");
});
afterAll(() => banc.close());

const { declare, tell } = createAppels(() => banc);
const take = (path: string, cle?: string) =>
  banc.call("GET", `/v1/exports/${path}`, cle === undefined ? {} : { cle });
const IDENTITE = { nir: "285039999000175", dateNaissance: "1985-03-12", nom: "MÉTAYER", prenom: "Zoé" };

describe("delais.csv et dossiers-echus.csv", () => {
  beforeAll(async () => {
    const recu = (dateReception: string) => ({ droitRsa: { dateReception }, soumisDroitsDevoirs: true });
    await declare("A-1", { ...recu("2026-01-05"), usager: IDENTITE });
    await tell("A-1", "orientation-decidee", "2026-01-25");
    await tell("A-1", "contrat-signe", "2026-02-10");
    // Its six weeks ran out on 12 May.
    await declare("-2", recu("2026-03-31"));
    // The last day of its six weeks is today.
    await declare("A-3", recu("2026-05-19"));
    // Oriented on time; its month ran out on 1 May.
    await declare("A-4", { droitRsa: { dateNotification: "2026-03-02" }, soumisDroitsDevoirs: null });
    await tell("A-4", "orientation-decidee", "2026-04-01");
    await declare("A-5", { droitRsa: null, soumisDroitsDevoirs: false });
    // Reopened: it counts from the reopening, in the month of it.
    await declare("A-6", recu("2026-02-02"));
    await tell("A-6", "droit-rouvert", "2026-06-10");
    // Oriented through the gateway, which tells towards what.
    await declare("A-7", { ...recu("2026-06-15"), usager: { numeroFranceTravail: "10429447247" } });
    const body = { origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PSO", organisme: "CD" };
    expect((await banc.call("POST", "/v1/dossiers/A-7/orientation", { body })).status).toBe(201);
    await declare("AUTRE", recu("2026-01-05"), "cle-59");
  });

  it("une ligne par dossier, ce que l'API en dit", async () => {
    const { status, body } = await take("delais.csv");

    expect(status).toBe(200);
    const lignes = readCsv(body);
    expect(lignes.map(({ Dossier }) => Dossier).toSorted()).toEqual([
      "'-2",
      "A-1",
      "A-3",
      "A-4",
      "A-5",
      "A-6",
      "A-7",
    ]);
    for (const ligne of lignes) {
      const reference = ligne.Dossier?.replace(/^'/, "");
      const dossier = (await banc.call("GET", `/v1/dossiers/${reference}`)).body;
      expect(ligne).toMatchObject({
        Régime: dossier.regime,
        "Droit reçu le": dossier.droitRsa?.dateReception ?? "",
        "Droit notifié le": dossier.droitRsa?.dateNotification ?? "",
        "Soumis aux droits et devoirs": { true: "oui", false: "non", null: "" }[
          String(dossier.soumisDroitsDevoirs)
        ],
        "Orientation : statut": dossier.delais.orientation.statut,
        "Orientation : échéance": dossier.delais.orientation.echeance ?? "",
        "Orientation : jours": String(dossier.delais.orientation.jours ?? ""),
        "Contrat : statut": dossier.delais.contrat.statut,
        "Contrat : échéance": dossier.delais.contrat.echeance ?? "",
        "Contrat : jours": String(dossier.delais.contrat.jours ?? ""),
      });
    }
    expect(lignes.find(({ Dossier }) => Dossier === "A-1")).toMatchObject({
      Parcours: "",
      "Orientation : départ": "2026-01-05",
      "Orientation : fin du décompte": "2026-01-25",
      "Orientation : jours": "20",
      "Contrat : fin du décompte": "2026-02-10",
      "Contrat : jours": "16",
    });
    expect(lignes.find(({ Dossier }) => Dossier === "A-7")).toMatchObject({
      Parcours: "PSO",
      Organisme: "CD",
    });
  });

  it("par statut, les lignes sont aussi nombreuses que l'indicateur le dit", async () => {
    for (const query of [
      "",
      "?depuis=2026-03-01",
      "?jusqua=2026-03-31",
      "?depuis=2026-03-02&jusqua=2026-03-31",
      "?parcours=inconnu",
      "?parcours=PSO",
      "?depuis=2026-06-01&organisme=CD",
    ]) {
      const lignes = readCsv((await take(`delais.csv${query}`)).body);
      const mesure = (await banc.call("GET", `/v1/indicateurs/delais${query}`)).body;
      for (const [delai, colonne] of [
        ["orientation", "Orientation : statut"],
        ["contrat", "Contrat : statut"],
      ] as const) {
        for (const [statut, effectif] of Object.entries(mesure[delai]["primo-entrant"].parStatut)) {
          const found = lignes.filter(
            (ligne) => ligne.Régime === "primo-entrant" && ligne[colonne] === statut,
          );
          expect(found, `${delai} ${statut} ${query}`).toHaveLength(Number(effectif));
        }
      }
    }
  });

  it("les délais échus, le plus ancien d'abord ; celui du jour ne l'est pas encore", async () => {
    const { body } = await take("dossiers-echus.csv");

    expect(readCsv(body)).toEqual([
      {
        Délai: "contrat",
        Dossier: "A-4",
        Régime: "primo-entrant",
        Départ: "2026-04-01",
        Échéance: "2026-05-01",
        "Jours depuis l'échéance": "60",
      },
      {
        Délai: "orientation",
        Dossier: "'-2",
        Régime: "primo-entrant",
        Départ: "2026-03-31",
        Échéance: "2026-05-12",
        "Jours depuis l'échéance": "49",
      },
    ]);
    banc.clock.set("2026-06-30T22:00:00Z");
    expect(readCsv((await take("dossiers-echus.csv")).body).map(({ Dossier }) => Dossier)).toContain("A-3");
    banc.clock.set("2026-06-30T10:00:00Z");
  });

  it.each(["delais.csv", "dossiers-echus.csv"])("%s s'ouvre dans Excel et LibreOffice", async (fichier) => {
    const { headers, body } = await take(fichier);

    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="${fichier.replace(".csv", "-33-2026-06-30.csv")}"`,
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(body.split("\r\n")[0]).toMatch(/;/);
    // Told by the lines that end in \r\n alone, and by no cell that a spreadsheet would compute.
    expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(body.split(/[;\r\n]+/).filter((cell: string) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it("commence par la marque d'ordre des octets, sans laquelle Excel casse les accents", async () => {
    const response = await banc.gateway.app.request("/v1/exports/delais.csv", {
      headers: { authorization: "Bearer bac-a-sable" },
    });

    expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("rien de personnel : ni nom, ni NIR, ni date de naissance", async () => {
    for (const fichier of ["delais.csv", "dossiers-echus.csv"]) {
      const { body } = await take(fichier);
      for (const mot of Object.values(IDENTITE)) expect(body).not.toContain(mot);
    }
  });

  it("les autres collectivités ont leurs propres lignes, ou les colonnes seules", async () => {
    expect(readCsv((await take("delais.csv", "cle-59")).body).map(({ Dossier }) => Dossier)).toEqual([
      "AUTRE",
    ]);
    const vide = await take("dossiers-echus.csv", "cle-971");
    expect(vide.body).toMatch(/^\uFEFF?Délai;Dossier;.*\r\n$/);
  });

  it.each([
    ["delais.csv?depuis=2026-02-30", "/depuis"],
    ["delais.csv?depuis=2026-03-01&jusqua=2026-02-28", "/jusqua"],
    ["dossiers-echus.csv?depuis=2026-01-01", "/depuis"],
  ])("refuse (422) %s", async (path, chemin) => {
    const refused = await take(path);

    expect(refused.status).toBe(422);
    expect(refused.body.erreurs.map((erreur: { chemin: string }) => erreur.chemin)).toEqual([chemin]);
  });

  it("demande le droit pilotage, qui suffit", async () => {
    const chiffrement = createChiffrement(Buffer.alloc(32, 7));
    const droits = ["pilotage"] as const;
    const cle = { cle: "cle-pilotage", logiciel: "pilote", droits, collectivite: "33" };
    await banc.db.inCollectivite("33", (tx) => saveCleApi(tx, chiffrement, cle, banc.clock.now()));

    for (const fichier of ["delais.csv", "dossiers-echus.csv"]) {
      expect((await take(fichier, "cle-lecture")).body).toMatchObject({ code: "droit-insuffisant" });
      expect((await take(fichier, "cle-pilotage")).status).toBe(200);
    }
  });
});
