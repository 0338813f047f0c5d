import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compactCompteurs } from "../../src/persistence/compteurs.ts";
import { refreshAllDue } from "../../src/persistence/delais.ts";
import { compactDelais } from "../../src/persistence/delais-comptes.ts";
import { createVisiteur, RACINE } from "../dashboard/navigation.ts";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { openTestDatabase } from "../support/base.ts";
import { captureSelects, explain, fillDossiers, type Lecture } from "../support/masse.ts";
import { administer } from "../support/postgresql.ts";

/*
 * What the pages read of a large département, as PostgreSQL itself tells it: each of their statements is run again by
 * `explain (analyze)`. 20 000 dossiers here; `npm run banc:pilotage` does the same with 200 000, and says how long it takes.
 */

const EFFECTIF = Number(process.env.PASSERELLE_BANC_DOSSIERS ?? 20_000);
const isBanc = process.env.PASSERELLE_BANC_DOSSIERS !== undefined;
let banc: Banc;
const visiteur = createVisiteur(() => banc);

async function measure(nom: string, act: () => Promise<unknown>): Promise<void> {
  const debut = performance.now();
  await act();
  if (isBanc) process.stdout.write(`${nom} : ${Math.round(performance.now() - debut)} ms\n`);
}

/** What a page reads of a table, statement after statement. */
async function readPlan(path: string, table: string): Promise<Lecture[]> {
  const statements = await captureSelects(() => visiteur.get(`${RACINE}${path}`));
  const plans: Lecture[] = [];
  for (const statement of statements.filter(({ text }) => new RegExp(`\\b${table}\\b`).test(text)))
    plans.push(...(await explain(banc.db, "33", table, statement)));
  return plans;
}

describe.runIf(process.env.PASSERELLE_TEST_BASE === "postgresql")("a large département in PostgreSQL", () => {
  beforeAll(async () => {
    banc = await openBanc();
    await banc.reset("2026-06-30T10:00:00Z");
    await measure("dossiers faits", () => fillDossiers(banc.db, "33", EFFECTIF, "2026-06-30"));
    await measure("dossiers calculés", async () =>
      expect(await refreshAllDue(banc.db, banc.clock.now())).toBe(EFFECTIF),
    );
    await banc.db.acrossCollectivites(async (tx) => {
      await compactCompteurs(tx);
      await compactDelais(tx, banc.clock.now());
    });
    // As the server does by itself.
    const { url } = await openTestDatabase();
    if (url === null) throw new Error("PostgreSQL has an address");
    await administer(url, (client) => client.query("vacuum analyze"));
    await visiteur.connect(CLE);
  }, 900_000);
  afterAll(() => banc.close());

  it.each([
    "",
    "/delais",
    "/delais?delai=contrat",
    "/delais?delai=contrat&regime=stock",
    "/delais?delai=contrat&depuis=2026-01-01&jusqua=2026-03-31",
  ])("Accueil and Délais do not read the dossiers to count them: %s", async (path) => {
    await measure(`page ${path || "d'accueil"}`, () => visiteur.get(`${RACINE}${path}`));
    const plans = await readPlan(path, "dossier");

    expect(plans.length).toBeGreaterThan(1);
    expect(plans.filter(({ noeud }) => noeud === "Seq Scan")).toEqual([]);
    const lues = plans.reduce((sum, { lignes }) => sum + lignes, 0);
    expect(lues, JSON.stringify(plans)).toBeLessThan(EFFECTIF / 3);
    const comptes = await readPlan(path, "delai_mouvement");
    expect(comptes.length).toBeGreaterThan(0);
    for (const { lignes } of comptes) expect(lignes).toBeLessThan(Math.min(EFFECTIF, 40_000));
  });

  it.each(["statut=echu", "statut=en-cours", "statut=echu&delai=contrat"])(
    "a list of what is not done reads its own page of it: %s",
    async (query) => {
      const path = `/delais/dossiers?depuis=&jusqua=&${query}`;
      await measure(`liste ${query}`, () => visiteur.get(`${RACINE}${path}`));
      const plans = await readPlan(path, "dossier");

      expect(plans.length).toBeGreaterThan(0);
      for (const { noeud, lignes } of plans) {
        expect(noeud).not.toBe("Seq Scan");
        expect(lignes, JSON.stringify(plans)).toBeLessThanOrEqual(101);
      }
    },
  );
});
