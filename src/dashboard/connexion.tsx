import { Document, Message } from "./layout.tsx";
import type { DashboardParts } from "./parts.ts";
import { RACINE } from "./session.ts";

/** Why the form is shown again; which of the reasons a key has is never told. */
export const REFUS_CONNEXION = {
  cle: "Cette clé n’ouvre pas le tableau de bord. Il faut une clé en cours de validité, portant le droit « pilotage » : la demander à l’administrateur de la passerelle.",
  formulaire: "Le formulaire n’est plus valable. Recommencer.",
} as const;

/** The form that takes a key, until people have their own log-in. */
export function Connexion({
  parts,
  jeton,
  refus,
}: {
  parts: DashboardParts;
  jeton: string;
  refus: keyof typeof REFUS_CONNEXION | null;
}) {
  return (
    <Document titre="Connexion" parts={parts}>
      <main id="contenu" class="container-xl" tabindex={-1}>
        <div class="carte connexion">
          <h1>Tableau de bord de la passerelle</h1>
          {refus && <Message ton="refus">{REFUS_CONNEXION[refus]}</Message>}
          <form method="post" action={`${RACINE}/connexion`} class="champ">
            <input type="hidden" name="jeton" value={jeton} />
            <label for="cle">Clé d’accès, de droit « pilotage »</label>
            <input
              class="form-control"
              id="cle"
              name="cle"
              type="password"
              autocomplete="off"
              required
              maxlength={500}
              aria-describedby="aide-cle"
            />
            <p class="note mt-1" id="aide-cle">
              La clé n’est gardée que chiffrée, dans un témoin de ce navigateur, dix heures au plus.
            </p>
            <button class="btn btn-accent" type="submit">
              Ouvrir le tableau de bord
            </button>
          </form>
        </div>
      </main>
    </Document>
  );
}
