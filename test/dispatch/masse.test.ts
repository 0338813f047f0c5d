import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createChiffrement } from "../../src/persistence/chiffrement.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { live, watchDatabase } from "../support/vivre.ts";
import { arm, CAMILLE, decide, declare } from "./scene.ts";

const DEBIT = 4;
const ACTES = 20_000;
const DOSSIERS = 200;
/** Her orientation may be modified as often as one likes. */
const ORIENTEE = "99000000024";
/** The one of the bench. */
const chiffrement = createChiffrement(Buffer.alloc(32, 7));

let banc: Banc;
let running: () => number;
beforeAll(async () => {
  banc = await openBanc({
    debit: DEBIT,
    gateway: (db) => {
      const watched = watchDatabase(db);
      running = watched.running;
      return { db: watched.db };
    },
  });
});
afterAll(async () => {
  await banc.reset();
  await banc.close();
});
beforeEach(async () => {
  await banc.reset();
  await banc.simulateur("PUT", "/_reglages", { quota: DEBIT });
});

/** Those who wait for their turn get it before the gateway is closed: time has to go on. */
afterEach(async () => {
  let stopped = false;
  void banc.gateway.dispatcher.stop().then(() => {
    stopped = true;
  });
  await live(banc, running, { milliseconds: 60_000, step: 250, done: () => stopped });
}, 60_000);

/** Puts 20 000 modifications of 200 dossiers in the queue, as insertTransmission commits them, some thousands a statement. */
async function importMasse(): Promise<void> {
  await banc.gateway.dispatcher.stop();
  for (let dossier = 0; dossier < DOSSIERS; dossier += 1) await declare(banc, `M-${dossier}`, ORIENTEE);
  const charge = JSON.stringify({
    corps: { codeParcours: "PED" },
    agent: { identifiant: "BATCH", nom: "Import", prenom: "Masse" },
    dateActe: "2026-02-12",
    parametres: {},
  });
  const now = new Date(banc.clock.now()).toISOString();
  for (let done = 0; done < ACTES; done += 2_000) {
    const rows = Array.from({ length: 2_000 }, (_, place) => {
      const id = randomUUID();
      const sealed = chiffrement.seal("33", `transmission.charge:${id}`, charge).toString("hex");
      return { id, reference: `M-${(done + place) % DOSSIERS}`, charge: sealed };
    });
    await banc.db.inCollectivite("33", (tx) =>
      tx.execute(sql`
        insert into transmission
          (collectivite, id, reference, flux, operation, charge, logiciel, prochaine_tentative, cree_le)
        select '33', id, reference, 'orientation', 'modification', decode(charge, 'hex'), 'import', ${now}::timestamptz,
          ${now}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, reference text, charge text)`),
    );
  }
  banc.gateway.dispatcher.start();
}

const count = async (etat: string) => {
  const { rows } = await banc.db.inCollectivite("33", (tx) =>
    tx.execute<{ nombre: number }>(
      sql`select count(*)::int as nombre from transmission where etat = ${etat} and reference like 'M-%'`,
    ),
  );
  return rows[0]?.nombre ?? 0;
};

describe(`${ACTES} writes in the queue`, () => {
  it("the write of another dossier is delivered within two seconds, and the import goes on at the pace", async () => {
    await importMasse();
    await live(banc, running, { milliseconds: 3_000, step: 50 });
    const before = await count("acceptee");
    expect(before).toBeGreaterThanOrEqual(DEBIT * 2);
    const began = banc.clock.now();

    await declare(banc, "D-clic", CAMILLE);
    const delays: number[] = [];
    const asked = banc.clock.now();
    let answered = false;
    const click = decide(banc, "D-clic", { prefer: "wait=30" }).then((answer) => {
      delays.push(banc.clock.now() - asked);
      answered = true;
      return answer;
    });
    await live(banc, running, { milliseconds: 30_000, step: 50, done: () => answered });

    expect((await click).status).toBe(201);
    expect(delays[0]).toBeLessThanOrEqual(2_000);

    // None was refused, none tried in vain, and France Travail was never asked for more than it takes.
    await live(banc, running, { milliseconds: 10_000, step: 50 });
    const seconds = (banc.clock.now() - began) / 1_000;
    const delivered = (await count("acceptee")) - before;
    expect(delivered).toBeGreaterThanOrEqual(Math.floor(seconds * DEBIT * 0.85));
    expect(await count("en-attente")).toBe(ACTES - delivered - before);
    const arrivals = await banc.arrived("/orientationusager/");
    expect(arrivals.filter(({ statut }) => statut === 429)).toEqual([]);
  }, 180_000);

  it("while the API is down they cost a few attempts, and none is rewritten again and again", async () => {
    await arm(banc, { api: "orientationusager", effet: { statut: 503 } });
    await importMasse();
    await live(banc, running, { milliseconds: 60_000, step: 1_000 });

    const { rows } = await banc.db.inCollectivite("33", (tx) =>
      tx.execute<{ essais: number; touchees: number }>(
        sql`select sum(tentatives)::int as essais, count(*) filter (where cause is not null)::int as touchees
          from transmission where reference like 'M-%'`,
      ),
    );
    expect(rows[0]?.essais).toBe((await banc.arrived("/orientationusager/")).length);
    expect(rows[0]?.essais).toBeLessThan(20);
    expect(rows[0]?.touchees).toBeLessThan(100);
    const pret = await banc.call("GET", "/pret", { cle: null });
    expect([pret.status, pret.body.arriere]).toEqual([200, ACTES]);
  }, 180_000);
});
