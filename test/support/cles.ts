import { randomUUID } from "node:crypto";
import type { Droit } from "../../src/domain/droit.ts";
import { createChiffrement } from "../../src/persistence/chiffrement.ts";
import { cleApi } from "../../src/persistence/schema.ts";
import type { Banc } from "./banc.ts";

/** The master secret of the bench. */
export const chiffrementBanc = createChiffrement(Buffer.alloc(32, 7));

interface Cle {
  logiciel?: string;
  collectivite?: string;
  droits?: readonly Droit[];
  /** Instants, ISO 8601. */
  expireLe?: string;
  revoqueeLe?: string;
}

/** Gives a software a key, besides those that the bench installs. */
export async function saveCle(banc: Banc, cle: string, options: Cle = {}): Promise<void> {
  const { logiciel = "logiciel-test", collectivite = "33", droits = ["lecture", "ecriture"] } = options;
  await banc.db.acrossCollectivites((tx) =>
    tx.insert(cleApi).values({
      collectivite,
      id: randomUUID(),
      empreinte: chiffrementBanc.computeEmpreinteCle(cle),
      logiciel,
      droits: [...droits],
      creeLe: new Date(banc.clock.now()),
      expireLe: options.expireLe === undefined ? null : new Date(options.expireLe),
      revoqueeLe: options.revoqueeLe === undefined ? null : new Date(options.revoqueeLe),
    }),
  );
}
