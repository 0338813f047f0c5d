import { computeCleNir } from "../src/domain/usager.ts";
import type { PersonneDecrite } from "./personne.ts";

/** Somebody of the series 990000000nn, born in a country that does not exist (99990). */
export function inventee(
  ordre: number,
  civilite: "M." | "MME",
  prenom: string,
  dateNaissance: string,
  destin: string,
  situation: Partial<PersonneDecrite> = {},
): PersonneDecrite {
  const numero = String(99_000_000_000 + ordre);
  const sexe = civilite === "M." ? "1" : "2";
  const nir = `${sexe}${dateNaissance.slice(2, 4)}${dateNaissance.slice(5, 7)}99990${String(ordre).padStart(3, "0")}`;
  const cle = String(computeCleNir(nir)).padStart(2, "0");
  return {
    numeroFranceTravail: numero,
    nir: nir + cle,
    dateNaissance,
    civilite,
    prenom,
    destin,
    ...situation,
  };
}
