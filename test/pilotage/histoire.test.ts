import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/persistence/database.ts";
import { findAvancement } from "../../src/persistence/histoire.ts";
import { CLE } from "../support/banc.ts";
import { openTestDatabase } from "../support/base.ts";
import { type Jouee, openJouee } from "../support/histoire.ts";

/*
 * The year of the sandbox, played once by each engine: on PGlite, where the sandbox lives, it is interrupted on the way and
 * gone on with after a restart; on PostgreSQL it is played at one go. The figures of both are the same.
 */

const AUJOURDHUI = "2026-11-25T09:00:00Z";
const FRAICHE = "10429447247";

let db: Database;
let jouee: Jouee;

const ask = async (method: string, path: string, body: unknown) =>
  jouee.gateway.app.request(path, {
    method,
    headers: {
      Authorization: `Bearer ${CLE}`,
      "Content-Type": "application/json",
      Prefer: "respond-async",
    },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  const opened = await openTestDatabase();
  db = opened.db;
  await opened.reset();
  jouee = await openJouee(db, AUJOURDHUI);
  const played = jouee.play?.();
  // Somebody does not wait for the end of the story to try the sandbox.
  await ask("PUT", "/v1/dossiers/D-1", {
    usager: { numeroFranceTravail: FRAICHE },
    droitRsa: { dateReception: "2026-11-02" },
    soumisDroitsDevoirs: true,
  });
  await ask("POST", "/v1/dossiers/D-1/orientation/decision", { etatDecision: "ACCEPTEE" });
  if (db.engine === "pglite") {
    await untilPlayed("2026-03-30");
    await jouee.close();
    jouee = await openJouee(db, AUJOURDHUI);
    await jouee.play?.();
  }
  await played;
  await jouee.gateway.jobs.idle();
}, 400_000);
afterAll(() => jouee.close());

/** Waits until the story was played up to that day. */
async function untilPlayed(jour: string): Promise<void> {
  for (;;) {
    const avancement = await db.inCollectivite("33", (tx) => findAvancement(tx, "33"));
    if ((avancement?.jouee ?? 0) >= Date.parse(jour)) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const indicateur = (nom: string, query = "") => jouee.get(`/v1/indicateurs/${nom}${query}`);

/** What was answered of the acts of a flow, by day. */
async function listJours(flux: string, du: string, au: string): Promise<Record<string, number>> {
  const { rows } = await db.inCollectivite("33", (tx) =>
    tx.execute<{ jour: string; acceptees: number }>(sql`
      select jour::text, acceptees from acte_jour
      where collectivite = '33' and flux = ${flux} and jour between ${du}::date and ${au}::date order by jour`),
  );
  return Object.fromEntries(rows.map(({ jour, acceptees }) => [jour, acceptees]));
}

describe("the year of the sandbox", () => {
  it("was played to the eve of today, and is not played again", async () => {
    const avancement = await db.inCollectivite("33", (tx) => findAvancement(tx, "33"));
    expect(avancement).toEqual({
      fin: Date.parse("2026-11-24T23:00:00Z"),
      jouee: Date.parse("2026-11-24T23:00:00Z"),
    });
    expect(jouee.logged()).toContain('"msg":"story played"');
    expect(jouee.logged()).not.toMatch(/"level":[456]0/);

    const again = await openJouee(db, AUJOURDHUI);
    expect(again.play).toBeNull();
    await again.close();
  });

  it("shows each row of Annexe 5 where the story has left it", async () => {
    const { elements } = await jouee.get("/v1/engagements");
    const rows = elements.map(({ flux, mesure }: Record<string, Record<string, unknown>>) => ({
      flux,
      etat: mesure?.etat,
      premiere: mesure?.premiereAcceptee,
      derniere: mesure?.derniereAcceptee,
    }));
    expect(rows).toEqual([
      { flux: "orientation", etat: "effectif", premiere: "2026-01-27", derniere: "2026-11-18" },
      { flux: "rendez-vous", etat: "interrompu", premiere: "2026-04-07", derniere: "2026-11-10" },
      { flux: "diagnostic", etat: "en-retard", premiere: null, derniere: null },
      { flux: "contrat-engagement", etat: "effectif", premiere: "2026-03-03", derniere: "2026-11-23" },
      { flux: "accompagnement", etat: "effectif", premiere: "2026-09-07", derniere: "2026-11-23" },
      { flux: "sanction", etat: "effectif", premiere: "2026-02-19", derniere: "2026-11-23" },
      { flux: "autres", etat: "effectif", premiere: "2026-01-19", derniere: "2026-11-23" },
    ]);
    const { elements: changes } = await jouee.get("/v1/engagements/contrat-engagement/historique");
    expect(changes).toHaveLength(2);
  });

  it("has had seasons: many rights received after the turn of the year and in autumn, few in summer", async () => {
    const { orientation } = await indicateur("delais");
    const mois: { mois: string; effectif: number }[] = orientation["primo-entrant"].parMois;
    const countOf = (...names: string[]) =>
      mois.filter((one) => names.includes(one.mois)).reduce((sum, one) => sum + one.effectif, 0);
    expect(mois.map((one) => one.mois)).toContain("2026-06");
    expect(countOf("2026-01", "2026-02")).toBeGreaterThan(2 * countOf("2026-07", "2026-08"));
    expect(countOf("2026-09", "2026-10")).toBeGreaterThan(3 * countOf("2026-07", "2026-08"));
  });

  it("has had an outage: nothing was accepted in it, what came waited, and went out afterwards or was given up", async () => {
    expect(await listJours("accompagnement", "2026-10-05", "2026-10-14")).toEqual({});
    expect(await listJours("contrat-engagement", "2026-10-05", "2026-10-14")).toEqual({});
    const after = await listJours("accompagnement", "2026-10-15", "2026-10-19");
    expect(Object.values(after).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(20);
    expect(await listJours("orientation", "2026-03-10", "2026-03-12")).toEqual({});

    const octobre = await indicateur("transmissions", "?depuis=2026-10-01&jusqua=2026-10-31");
    expect(octobre.parEtat).toMatchObject({ abandonnee: 2, bloquee: 0, "en-attente": 0 });
    const { elements } = await jouee.get("/v1/transmissions?flux=accompagnement&etat=abandonnee");
    expect(elements.map(({ tentatives }: { tentatives: number }) => tentatives > 1)).toEqual([true, true]);
  });

  it("leaves something to be done today", async () => {
    const { parEtat, echecs } = await indicateur("transmissions");
    // Besides what the person who tries the sandbox has sent.
    expect(parEtat).toEqual({ "en-attente": 5, acceptee: 538, refusee: 10, bloquee: 5, abandonnee: 2 });
    expect(echecs).toContainEqual({
      etat: "bloquee",
      aTraiterPar: "departement",
      cause: "usager-inconnu",
      flux: "orientation",
      effectif: 5,
    });
    const { elements } = await jouee.get("/v1/evenements?limite=500");
    const counted: Record<string, string[]> = { "flux-interrompu": [], "taux-echec-eleve": [] };
    for (const { type, flux } of elements) counted[type]?.push(flux);
    expect(counted["taux-echec-eleve"]).toEqual(["accompagnement"]);
    expect(counted["flux-interrompu"]?.at(-1)).toBe("rendez-vous");
    expect(elements.some(({ type }: { type: string }) => type === "echeance-proche")).toBe(true);
  });

  it("gives every indicator something true to show, the same figures at each play", async () => {
    const { orientation, contrat } = await indicateur("delais");
    expect(orientation["primo-entrant"].parStatut).toEqual({
      respecte: 108,
      "hors-delai": 19,
      "en-cours": 32, // D-1 among them
      echu: 18,
      incoherent: 0,
      "non-demarre": 0,
      "non-applicable": 0,
    });
    expect(contrat["primo-entrant"]).toMatchObject({
      mediane: 19,
      parStatut: { respecte: 78, "hors-delai": 20, "en-cours": 5, echu: 24 },
    });
    expect(contrat.stock).toMatchObject({ effectif: 24, parStatut: { respecte: 14, "en-cours": 10 } });

    const orientations = await indicateur("orientations");
    expect(orientations).toMatchObject({
      decisions: 157,
      delai: { effectif: 127, mediane: 23, p90: 57 },
      reorientations: { orientes: 151, reorientes: 6 },
    });
    const contrats = await indicateur("contrats");
    expect(contrats.ensemble).toMatchObject({ effectif: 191, couverts: 102 });
    expect(contrats.courbe.length).toBeGreaterThan(9);
    expect(contrats.inscription.effectif).toBeGreaterThan(10);

    expect(await indicateur("intensite")).toMatchObject({
      enCours: 35,
      nouveaux: 83,
      quotites: { cible: 22, majoree: 2, minoree: 5, dispense: 6, inconnue: 0 },
      semaines: { semainesTransmises: 194, semainesHorsEpisode: 0, quinzeHeures: { semaines: 154 } },
      recurrence: { personnes: 74, plusieurs: 9 },
    });
    expect(await indicateur("sanctions")).toMatchObject({
      propositionsConnues: 14,
      parOperation: { evenement: { acceptee: 14 }, decision: { acceptee: 2 } },
      decisionsParType: [{ type: "SUSP_RSA", effectif: 2 }],
      instruction: { enCours: 4, echus: 1 },
    });
    expect(await jouee.get("/v1/chefferie/2026")).toMatchObject({ planFormalise: true });
  });

  it("touches nothing of whoever tries the sandbox meanwhile", async () => {
    const { elements } = await jouee.get("/v1/transmissions?dossier=D-1");
    // Its own gateway alone sends it, to a France Travail that is not there in this test.
    expect(elements).toMatchObject([{ etat: "en-attente", flux: "orientation" }]);
    expect(jouee.memory.personnes.get(FRAICHE)).toMatchObject({
      contrat: null,
      orientations: [{ etat: "EN_ATTENTE" }],
    });
    expect(jouee.memory.pannes).toEqual([]);
    expect(jouee.memory.journal).toEqual([]);
  });

  it("leaves France Travail where it has left the département", async () => {
    const signe = jouee.memory.personnes.get("98330000001");
    expect(signe).toMatchObject({ contrat: { etat: "SIGNE" }, orientations: [{ etat: "OUVERT" }] });
    const fin = Date.parse("2026-11-25T00:00:00Z");
    const dates = [...jouee.memory.personnes.values()]
      .filter(({ numeroFranceTravail }) => numeroFranceTravail.startsWith("983"))
      .flatMap(({ contrat }) => (contrat?.dateSignature ? [Date.parse(contrat.dateSignature)] : []));
    expect(dates.length).toBeGreaterThan(80);
    expect(dates.every((one) => one < fin)).toBe(true);
  });
});

it("no story is begun where somebody has declared a dossier already", async () => {
  await db.acrossCollectivites((tx) => tx.execute(sql`delete from travail where nom like 'histoire%'`));
  const other = await openJouee(db, AUJOURDHUI);
  expect(other.play).toBeNull();
  await other.close();
});
