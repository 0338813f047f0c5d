import type { Collectivite } from "../domain/collectivite.ts";
import { sumCompteurs } from "../persistence/compteurs.ts";
import type { Tx } from "../persistence/database.ts";
import { INCONNU } from "./periode.ts";

/** The codes that the last decisions of the dossiers bear, and `inconnu`: what can be filtered by, whatever the period. */
export async function listCodes(
  tx: Tx,
  { code }: Pick<Collectivite, "code">,
): Promise<{ parcours: string[]; organismes: string[] }> {
  const compteurs = [...(await sumCompteurs(tx, code)).keys()];
  const of = (genre: "parcours" | "organisme") => [
    ...compteurs
      .filter((compteur) => compteur.startsWith(`${genre}/`))
      .map((compteur) => compteur.slice(genre.length + 1))
      .toSorted(),
    INCONNU,
  ];
  return { parcours: of("parcours"), organismes: of("organisme") };
}
