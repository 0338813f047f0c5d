import type { Regime } from "../domain/delai.ts";
import type { NomDelai } from "../pilotage/delais-filtre.ts";

/** What each delay is called, from what to what it is counted, and how its term is named. */
export const DELAIS: Record<NomDelai, { nom: string; titre: string; de: string; terme: string }> = {
  orientation: {
    nom: "Orientation, six semaines",
    titre: "Orientation : six semaines",
    de: "entre la réception du droit et la décision d’orientation",
    terme: "42e jour",
  },
  contrat: {
    nom: "Contrat d’engagement, un mois",
    titre: "Contrat d’engagement : un mois",
    de: "entre la notification de l’orientation et la signature du contrat",
    terme: "un mois (28 à 31 jours)",
  },
};

export const REGIMES: Record<Regime, string> = {
  "primo-entrant": "Primo-entrants",
  stock: "Stock (droits d’avant 2025)",
};

/** The rule in words, with its source. */
export function Regle({ delai, regime }: { delai: NomDelai; regime: Regime }) {
  if (regime === "stock")
    return (
      <>
        <p>
          Les personnes dont le droit est antérieur au 1<sup>er</sup> janvier 2025 signent un contrat
          d’engagement avant le 1<sup>er</sup> janvier 2027, ou 2028 outre-mer. Leurs six semaines ne sont pas
          jugées.
        </p>
        <p class="note">Instruction DGEFP, annexe 1 (règles CTR-02, DEL-11, DEL-12).</p>
      </>
    );
  return delai === "orientation" ? (
    <>
      <p>
        Six semaines, soit 42 jours, de la <b>réception par le département</b> de l’ouverture du droit à la{" "}
        <b>décision d’orientation</b>. Passé ce délai, c’est France Travail qui oriente.
      </p>
      <p class="note">
        CASF, D. 262-65-2 (règles DEL-01, DEL-03, DEL-05). Le jour de départ ne compte pas ; pas de report
        après un jour non ouvré.
      </p>
    </>
  ) : (
    <>
      <p>
        Un mois, de quantième à quantième, de la <b>notification de l’orientation</b> à la{" "}
        <b>signature du contrat</b>. Une nouvelle décision d’orientation ouvre un nouveau mois.
      </p>
      <p class="note">
        Code du travail, D. 5411-14-1 et D. 5411-8-2 (règles DEL-06, DEL-07). Sans date de notification
        connue, le mois court de la décision.
      </p>
    </>
  );
}
