import type { Collectivite } from "../domain/collectivite.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { type FiltreDelais, listDossiersDelais } from "../persistence/dossiers-delais.ts";
import type { DossierExporte } from "./exports-delais.ts";

/** How many dossiers are read, then written, at a time: between two pages other requests are served. */
const PAGE = 2_000;

/** The dossiers of a collectivité with their delays as of `aujourdhui` (civil, local), page after page, by reference. */
export async function* readDossiersDelais(
  tx: Tx,
  collectivite: Collectivite,
  filtre: Omit<FiltreDelais, "apres" | "limite">,
  aujourdhui: string,
): AsyncGenerator<DossierExporte[], void> {
  await refreshDue(tx, collectivite, aujourdhui);
  let apres: string | null = null;
  do {
    const page: DossierExporte[] = await listDossiersDelais(tx, collectivite.code, {
      ...filtre,
      apres,
      limite: PAGE,
    });
    if (page.length > 0) yield page;
    apres = page.length < PAGE ? null : (page.at(-1)?.reference ?? null);
  } while (apres !== null);
}
