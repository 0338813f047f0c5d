import { expect, test } from "vitest";
import { describeResultat } from "./recit.ts";
import type { Essai } from "./reglages.ts";
import { liveEssai } from "./scenario.ts";

/** The short form; `npm run test:chaos` is the long one. */
const ESSAI: Essai = {
  moteur: "postgresql",
  dossiers: 50,
  clients: 20,
  instances: 3,
  morts: 5,
  mortsBase: 1,
  graine: 1,
};

test("1 000 writes, 3 instances, 5 deaths and a faulty France Travail: nothing lost, nothing twice, nothing out of order", {
  timeout: 300_000,
}, async () => {
  const resultat = await liveEssai(ESSAI);

  const told = describeResultat(resultat).join("\n");
  expect(resultat.ecritures).toBe(1_000);
  expect(resultat.morts).toBe(5);
  expect(resultat.mortsBase).toBe(process.env.DATABASE_URL ? 0 : 1);
  expect(Object.keys(resultat.livre.pannes).length, told).toBeGreaterThan(10);
  expect(resultat.bilan, told).toEqual({ perdues: [], doublons: [], desordre: [], depassements: [] });
  expect([resultat.imprevus, resultat.reglables], told).toEqual([0, 0]);
});
