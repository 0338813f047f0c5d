import type { Child } from "hono/jsx";
import { LIBELLES_MODALITE, MODALITES, MODALITES_SIMPLES } from "../domain/engagement.ts";
import { LONGUEURS } from "../domain/engagement-recu.ts";
import type { LigneEngagement } from "../pilotage/engagements.ts";
import { writeAdresseLigne } from "./annexe-5-etat.tsx";
import { listTrimestres, NOM_MAX, type SaisieLigne } from "./annexe-5-saisie.ts";
import { toEcheance } from "./format.ts";
import { type Faute, Fautes } from "./formulaire.tsx";

export interface VueFormulaire {
  ligne: LigneEngagement;
  saisie: SaisieLigne;
  fautes: readonly Faute[];
  jeton: string;
  /** The change that the page shows as the last one: what is sent back is refused once there is a later one. */
  vu: number;
}

type Nom = Exclude<keyof SaisieLigne, "modalites">;

/** How a row is declared: the whole of it, in place of what was declared. */
export function FormulaireLigne({ ligne, saisie, fautes, jeton, vu }: VueFormulaire) {
  const invalid = (name: Nom) => (fautes.some(({ champ }) => champ === name) ? "true" : undefined);
  const text = (name: Nom, label: string, max: number, props: { type?: string; help?: string } = {}) => (
    <div class="champ">
      <label for={name}>{label}</label>
      <input
        class="form-control form-control-sm"
        id={name}
        name={name}
        type={props.type ?? "text"}
        value={saisie[name]}
        maxlength={max}
        autocomplete="off"
        aria-invalid={invalid(name)}
        aria-describedby={props.help ? `aide-${name}` : undefined}
      />
      {props.help && (
        <span class="note" id={`aide-${name}`}>
          {props.help}
        </span>
      )}
    </div>
  );
  const choice = (name: Nom, label: string, choices: readonly (readonly [string, string])[]) => (
    <div class="champ">
      <label for={name}>{label}</label>
      <select class="form-select form-select-sm" id={name} name={name} aria-invalid={invalid(name)}>
        <option value="">—</option>
        {choices.map(([code, nom]) => (
          <option value={code} selected={code === saisie[name]}>
            {nom}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section class="carte formulaire" id="declarer">
      <h2>Déclarer</h2>
      <Fautes fautes={fautes} />
      <form method="post" action={writeAdresseLigne(ligne.flux)}>
        <input type="hidden" name="jeton" value={jeton} />
        <input type="hidden" name="vu" value={vu} />
        {choice(
          "modalite",
          "Modalité prévisionnelle",
          MODALITES.map((one) => [one, LIBELLES_MODALITE[one]]),
        )}
        <Groupe titre="Si elle est mixte, ses modalités">
          {MODALITES_SIMPLES.map((one) => (
            <div class="form-check">
              <input
                class="form-check-input"
                type="checkbox"
                id={`modalites-${one}`}
                name="modalites"
                value={one}
                checked={saisie.modalites.includes(one)}
              />
              <label class="form-check-label" for={`modalites-${one}`}>
                {LIBELLES_MODALITE[one]}
              </label>
            </div>
          ))}
        </Groupe>
        {text("editeur", "Éditeur", LONGUEURS.editeur)}
        {text("precision", "Précision, ou nom d’une autre modalité", LONGUEURS.precision)}
        <Groupe titre="Échéance du déploiement effectif : un jour, ou un trimestre">
          <div class="cote-a-cote">
            {text("echeanceJour", "Jour", 10, { type: "date" })}
            {choice(
              "echeanceTrimestre",
              "Trimestre",
              listTrimestres(saisie.echeanceTrimestre).map((one) => [one, toEcheance(one)]),
            )}
          </div>
        </Groupe>
        <Groupe titre="Attestation, pour ce qui ne passe pas par la passerelle">
          <div class="cote-a-cote">
            {text("attesteLe", "Déployé, attesté le", 10, { type: "date" })}
            {text("attestePar", "Par", LONGUEURS.auteur)}
          </div>
          {text("piece", "Nom du document qui l’établit", LONGUEURS.piece)}
        </Groupe>
        {text("sansObjet", "Sans objet : le motif, qui met la ligne à part", LONGUEURS.sansObjet)}
        <Groupe titre="Qui déclare">
          <div class="cote-a-cote">
            {text("prenom", "Prénom", NOM_MAX)}
            {text("nom", "Nom", NOM_MAX)}
          </div>
          <span class="note">Gardé avec le changement, dans l’historique de la ligne.</span>
        </Groupe>
        <button class="btn btn-accent" type="submit">
          Enregistrer
        </button>
      </form>
    </section>
  );
}

function Groupe({ titre, children }: { titre: string; children: Child }) {
  return (
    <fieldset>
      <legend>{titre}</legend>
      {children}
    </fieldset>
  );
}
