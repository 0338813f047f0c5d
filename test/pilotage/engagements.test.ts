import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findCollectivite } from "../../src/domain/collectivite.ts";
import type { Flux } from "../../src/domain/flux.ts";
import type { Mode } from "../../src/domain/mode.ts";
import { recordReponse } from "../../src/persistence/actes.ts";
import { findDueDepuis } from "../../src/persistence/actes-dus.ts";
import { compactCompteurs, sumCompteurs } from "../../src/persistence/compteurs.ts";
import { findDossier } from "../../src/persistence/dossiers.ts";
import { insertRessource } from "../../src/persistence/ressources.ts";
import { compteurMouvement } from "../../src/persistence/schema.ts";
import { type LigneEngagement, measureEngagements } from "../../src/pilotage/engagements.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { chiffrementBanc } from "../support/cles.ts";
import { createAppels } from "../support/dossiers.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset("2026-03-02T11:00:00Z"));

const { declare, tell, withdraw, erase } = createAppels(() => banc);
const found = findCollectivite("33");
if (!found) throw new Error("33 is one of the 103");
const GIRONDE = found;

const measure = (dateObservation: string, mode: Mode = "bac-a-sable"): Promise<LigneEngagement[]> =>
  banc.db.inCollectivite("33", (tx) =>
    measureEngagements(tx, chiffrementBanc, GIRONDE, { dateObservation, mode, fermes: [] }),
  );
const at = (jour: string) => banc.clock.set(`${jour}T11:00:00Z`);

/** An answer of France Travail, as `settle` counts it. */
const answer = (
  reference: string,
  jour: string,
  { flux = "orientation", mode = "bac-a-sable", issue = "acceptee" }: Partial<Acte> = {},
) =>
  banc.db.inCollectivite("33", async (tx) => {
    await findDossier(tx, chiffrementBanc, "33", reference, { verrou: true });
    await recordReponse(tx, { collectivite: "33", flux, mode, jour, issue }, reference);
  });
interface Acte {
  flux: Flux;
  mode: Mode;
  issue: "acceptee" | "refusee";
}

/** Draws the same numbers at each run. */
function createTirage(graine: number) {
  let etat = graine;
  const below = (max: number) => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((etat / 2 ** 32) * max);
  };
  const pick = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error("nothing to pick");
    return value;
  };
  return { below, pick };
}

const ACTES: readonly Flux[] = [
  "orientation",
  "rendez-vous",
  "diagnostic",
  "contrat-engagement",
  "accompagnement",
  "sanction",
];
const REFERENCES = Array.from({ length: 12 }, (_, rang) => `C-${rang}`);

describe("the counters", () => {
  it("equal a recount, one person at a time, whatever happens to the dossiers", {
    timeout: 120_000,
  }, async () => {
    const { below, pick } = createTirage(20_260_302);
    /** What the test itself remembers: by reference, the day of the right, of the decisions, and the acts. */
    const suivi = new Map<
      string,
      { droit: string | null; decisions: Map<string, string>; actes: Set<string>; sanction: boolean }
    >();
    const jours: Record<string, { acceptees: number; refusees: number }> = {};
    let jour = "2026-03-02";

    for (let pas = 0; pas < 260; pas += 1) {
      const reference = pick(REFERENCES);
      const membre = suivi.get(reference);
      const quand = pick(["2026-02-20", "2026-03-01", "2026-03-04", "2026-03-09"]);
      const action = below(membre ? 9 : 1);
      if (action === 0) {
        const droit = pick([null, quand]);
        await declare(reference, { droitRsa: droit === null ? null : { dateReception: droit } });
        suivi.set(
          reference,
          membre ? { ...membre, droit } : { droit, decisions: new Map(), actes: new Set(), sanction: false },
        );
      } else if (membre && action <= 2) {
        const { body } = await tell(reference, "orientation-decidee", quand);
        membre.decisions.set(body.id, quand);
      } else if (membre && action === 3) {
        const [id] = membre.decisions.keys();
        if (id !== undefined) await withdraw(reference, id);
        if (id !== undefined) membre.decisions.delete(id);
      } else if (membre && action === 4) {
        const known = {
          collectivite: "33",
          reference,
          flux: "sanction" as const,
          id: `${pas}`,
          idFranceTravail: null,
        };
        await banc.db.inCollectivite("33", (tx) => insertRessource(tx, { ...known, nature: null, now: 0 }));
        await answer(reference, jour, { flux: "sanction", mode: "recette" });
        membre.sanction = true;
        membre.actes.add("sanction:recette");
      } else if (membre && action === 5) {
        await erase(reference);
        suivi.delete(reference);
      } else if (membre) {
        const flux = pick(ACTES);
        const mode = pick(["bac-a-sable", "production", "recette"] as const);
        const issue = pick(["acceptee", "acceptee", "refusee"] as const);
        await answer(reference, jour, { flux, mode, issue });
        if (issue === "acceptee") membre.actes.add(`${flux}:${mode}`);
        const cle = `${flux}:${mode}:${jour}`;
        const compte = jours[cle] ?? { acceptees: 0, refusees: 0 };
        const issues = issue === "acceptee" ? "acceptees" : "refusees";
        jours[cle] = { ...compte, [issues]: compte[issues] + 1 };
      }
      if (pas % 60 === 59) {
        jour = pick(["2026-03-04", "2026-03-09", "2026-03-12"].filter((one) => one > jour).concat(jour));
        at(jour);
        await banc.db.acrossCollectivites(compactCompteurs);
      }
      if (pas % 20 !== 19) continue;

      for (const mode of ["bac-a-sable", "production"] as const) {
        const membres = [...suivi.values()];
        const droit = membres.filter((one) => one.droit !== null && one.droit <= jour);
        const orientes = membres.filter((one) => [...one.decisions.values()].some((date) => date <= jour));
        const sanctions = membres.filter((one) => one.sanction);
        for (const { flux, mesure } of await measure(jour, mode)) {
          const concernes = flux === "orientation" ? droit : flux === "sanction" ? sanctions : orientes;
          const transmis = concernes.filter(({ actes }) => actes.has(`${flux}:${mode}`)).length;
          if (flux === "autres") expect(mesure.couverture).toBeNull();
          else
            expect({ flux, ...mesure }, `step ${pas}`).toMatchObject({
              flux,
              concernes: concernes.length,
              transmis,
            });
        }
      }
    }

    const { rows } = await banc.db.inCollectivite("33", (tx) =>
      tx.execute(
        sql`select flux || ':' || mode || ':' || jour as cle, acceptees, refusees from acte_jour where flux <> 'sanction'`,
      ),
    );
    const kept = Object.fromEntries(
      rows.map(({ cle, acceptees, refusees }) => [cle, { acceptees, refusees }]),
    );
    const mine = Object.fromEntries(Object.entries(jours).filter(([cle]) => !cle.startsWith("sanction")));
    expect(Object.keys(mine).length).toBeGreaterThan(10);
    expect(kept).toEqual(mine);
  });

  it("are added up into one row each, and say the same", async () => {
    for (const reference of ["D-1", "D-2", "D-3"]) await declare(reference);
    await answer("D-1", "2026-03-02");
    await erase("D-2");
    const read = () => banc.db.inCollectivite("33", (tx) => sumCompteurs(tx, "33"));
    const before = await read();

    await banc.db.acrossCollectivites(compactCompteurs);

    expect(await read()).toEqual(before);
    expect(before).toEqual(
      new Map([
        ["droit", 2],
        ["orientation:bac-a-sable", 1],
      ]),
    );
    const rows = await banc.db.acrossCollectivites((tx) => tx.select().from(compteurMouvement));
    expect(rows.map(({ compteur, delta }) => `${compteur} ${delta}`).toSorted()).toEqual([
      "droit 2",
      "orientation:bac-a-sable 1",
    ]);
  });
});

describe("the thirty days", () => {
  it("hold the day of observation and the 29 before it, and nothing of later", async () => {
    await declare("D-1");
    for (const jour of ["2026-02-01", "2026-02-02", "2026-03-03", "2026-03-04"]) await answer("D-1", jour);
    await answer("D-1", "2026-02-02", { issue: "refusee" });
    const [ligne] = await measure("2026-03-03");

    expect(ligne?.mesure).toMatchObject({
      premiereAcceptee: "2026-02-01",
      derniereAcceptee: "2026-03-03",
      acceptees30j: 2,
      refusees30j: 1,
    });
  });
});

describe("since when an act has been due", () => {
  const due = async (flux: Flux, jour = "2026-03-02") =>
    (
      await banc.db.inCollectivite("33", (tx) =>
        findDueDepuis(tx, GIRONDE, { dateObservation: jour, mode: "bac-a-sable" }),
      )
    )[flux];

  it("is nothing of nobody", async () => {
    for (const flux of ACTES) expect(await due(flux), flux).toBeNull();
    expect(await due("autres")).toBeNull();
  });

  it("follows a person from the right to the weeks", async () => {
    await declare("D-1", { droitRsa: { dateReception: "2026-01-07" } });
    const received = { orientation: await due("orientation"), contrat: await due("contrat-engagement") };
    await tell("D-1", "orientation-decidee", "2026-01-20");
    const oriented = [await due("orientation"), await due("rendez-vous"), await due("contrat-engagement")];
    await answer("D-1", "2026-01-22", { flux: "rendez-vous" });
    const met = [await due("rendez-vous"), await due("diagnostic")];
    await tell("D-1", "contrat-signe", "2026-02-10");
    const signed = [await due("diagnostic"), await due("contrat-engagement"), await due("accompagnement")];
    await tell("D-1", "droit-clos", "2026-02-20");
    await declare("D-1", { droitRsa: { dateReception: "2026-01-07", dateFin: "2026-02-20" } });

    expect(received).toEqual({ orientation: "2026-01-07", contrat: null });
    expect(oriented).toEqual([null, "2026-01-20", "2026-01-20"]);
    expect(met).toEqual([null, "2026-01-20"]);
    expect(signed).toEqual([null, null, "2026-02-10"]);
    expect(await due("accompagnement")).toBeNull();
  });

  it("is the oldest of what was handed in and waits", async () => {
    await declare("D-1");
    await tell("D-1", "orientation-decidee", "2026-01-20");
    await banc.call("PUT", "/v1/flux/orientation/etat", { body: { etat: "suspendu", motif: "Essai" } });
    const dateDecision = "2026-01-25";
    await banc.call("POST", "/v1/dossiers/D-1/orientation/decision", {
      body: { etatDecision: "ACCEPTEE", dateDecision },
    });

    expect(await due("orientation")).toBe("2026-03-02");
  });
});
