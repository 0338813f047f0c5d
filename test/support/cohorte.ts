import { drawActes } from "./cohorte/actes.ts";
import { drawIntensif } from "./cohorte/intensif.ts";
import { type Membre, tell } from "./cohorte/membre.ts";
import { drawDroit, drawFinDroit, drawOrientation } from "./cohorte/parcours.ts";
import { createTirage, type Tirage } from "./cohorte/tirage.ts";
import { shift } from "./compte/dates.ts";

/*
 * Three thousand people and more, made without a line of `src`, as is what counts them by hand (`compte/`): neither owes
 * anything to what it judges, and a test of the architecture keeps it so.
 */

/** The clocks of Paris and of La Réunion are past midnight: it is 1 July there, and still 30 June in Guadeloupe. */
export const OBSERVATION = "2026-06-30T22:30:00Z";
/** The stock of metropolitan France is past its date, that of overseas is not; every date to come has come. */
export const PLUS_TARD = "2027-03-01T11:00:00Z";

/** Gironde, Guadeloupe (the stock has a year more), La Réunion (France Travail orients). */
const EFFECTIFS = { 33: 2_700, 971: 420, 974: 180 } as const;

/** The same people at each run. */
export function drawCohorte(): Membre[] {
  const tirage = createTirage(20_260_630);
  return Object.entries(EFFECTIFS).flatMap(([collectivite, effectif]) =>
    Array.from({ length: effectif }, (_, rang) =>
      drawMembre(tirage, collectivite, `${collectivite}-${String(rang).padStart(4, "0")}`),
    ),
  );
}

function drawMembre(tirage: Tirage, collectivite: string, reference: string): Membre {
  const membre: Membre = {
    collectivite,
    reference,
    droit: null,
    soumis: tirage.chance(0.84) ? true : tirage.pick([false, null]),
    faits: [],
    actes: [],
    semaines: [],
    sanctions: [],
  };
  const isStock = tirage.chance(0.3);
  const reception = isStock
    ? shift("2024-12-31", -tirage.below(2_500))
    : shift("2025-01-01", tirage.below(600));
  drawDroit(tirage, membre, reception);
  if (tirage.chance(0.6)) tell(membre, "inscription", shift(reception, tirage.below(40) - 30));
  drawOrientation(tirage, membre, reception, isStock);
  drawFinDroit(tirage, membre, reception);
  drawIntensif(tirage, membre);
  drawActes(tirage, membre);
  return membre;
}
