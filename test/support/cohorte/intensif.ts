import { mondayOf, shift, weekOf } from "../compte/dates.ts";
import { type Membre, tell } from "./membre.ts";
import type { Tirage } from "./tirage.ts";

const QUOTITES = ["cible", "cible", "majoree", "minoree", "dispense", null];
/** The first two follow many more people than the others. */
const REFERENTS = ["R-01", "R-01", "R-01", "R-02", "R-02", "R-03", "R-04", "R-05", null];

/** Passages through intensive accompaniment, and what is told of their weeks. */
export function drawIntensif(tirage: Tirage, membre: Membre): void {
  const signe = membre.faits.findLast(({ type }) => type === "contrat-signe")?.date;
  if (signe === undefined || signe < "2025-01-01" || !tirage.chance(0.32)) return;
  const debut = tirage.chance(0.15) ? `${signe.slice(0, 7)}-01` : shift(signe, tirage.below(30));
  drawCommence(tirage, membre, debut);
  // Another quotité, in the place of the first one; then an end, and sometimes another passage (INT-08).
  const autre = shift(debut, 10 + tirage.below(60));
  const isChanged = tirage.chance(0.15);
  if (isChanged) drawCommence(tirage, membre, autre);
  if (tirage.chance(0.4)) {
    const fin = shift(isChanged ? autre : debut, 15 + tirage.below(150));
    tell(membre, "accompagnement-intensif-termine", fin);
    if (tirage.chance(0.3)) drawCommence(tirage, membre, shift(fin, 1 + tirage.below(60)));
  }
  drawSemaines(tirage, membre, mondayOf(debut));
}

function drawCommence(tirage: Tirage, membre: Membre, date: string): void {
  const quotite = tirage.pick(QUOTITES);
  const referent = tirage.pick(REFERENTS);
  tell(membre, "accompagnement-intensif-commence", date, {
    detail: { ...(quotite !== null && { quotite }), ...(referent !== null && { referent }) },
  });
}

/** Week after week: some not told, some only in part, some outside of any episode. */
function drawSemaines(tirage: Tirage, membre: Membre, lundi: string): void {
  const minutes = (max: number) => (tirage.chance(0.1) ? null : tirage.below(max));
  for (let rang = -1; rang < 30; rang += 1) {
    const jour = shift(lundi, rang * 7);
    if (jour > "2026-07-06" || !tirage.chance(0.62)) continue;
    membre.semaines.push({
      semaine: weekOf(jour),
      prevues: tirage.chance(0.3) ? 900 : minutes(1_300),
      declarees: tirage.chance(0.4) ? minutes(1_250) : null,
      realisees: tirage.chance(0.2) ? tirage.pick([900, 899, 514, 128, 0]) : minutes(1_200),
      validees: tirage.chance(0.3) ? minutes(1_100) : null,
      entretiens: tirage.pick([0, 0, 1, 1, 1, 2, null]),
    });
  }
}
