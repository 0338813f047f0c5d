import { toDateEcheance } from "../domain/engagement.ts";
import { MASQUE } from "./masque.ts";

/** Kept together at the end of a line: a number and what it counts. */
const ESPACE = "\u00a0";
const MOIS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);

/** A civil date in French words, « 1er juin 2026 ». */
export function formatDate(date: string): string {
  const [annee, mois, jour] = date.split("-").map(Number);
  return [jour === 1 ? "1er" : String(jour), MOIS[Number(mois) - 1], String(annee)].join(ESPACE);
}

/** A planned date: a quarter says its last day (A5-03). */
export function formatEcheance(echeance: string | null): string {
  if (echeance === null) return "Non fixée";
  const fin = formatDate(toDateEcheance(echeance));
  const [annee, trimestre] = echeance.split("-T");
  if (trimestre === undefined) return fin;
  return `${trimestre === "1" ? "1er" : `${trimestre}e`} trimestre ${annee}\nau plus tard le ${fin}`;
}

/** A count, thousands apart; what is masked as it is, null « sans objet ». */
export function formatNombre(nombre: number | typeof MASQUE | null): string {
  if (nombre === null) return "sans objet";
  if (nombre === MASQUE) return nombre.replace(" ", ESPACE);
  const [entier = "", decimales] = String(Math.round(nombre * 10) / 10).split(".");
  const groupes = entier.replace(/\B(?=(\d{3})+$)/g, ESPACE);
  return decimales === undefined ? groupes : `${groupes},${decimales}`;
}

/** A share from 0 to 1, in whole percents; what is masked « non publiée ». Only what is whole is said to be 0 or 100. */
export function formatPart(part: number | typeof MASQUE | null): string {
  if (part === null) return "sans objet";
  if (part === MASQUE) return "non publiée";
  const percents = Math.round(part * 100);
  const told = part > 0 && part < 1 ? Math.min(99, Math.max(1, percents)) : percents;
  return `${told}${ESPACE}%`;
}
