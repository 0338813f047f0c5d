import type { Chefferie } from "../domain/chefferie.ts";
import { writeAdresseDocument } from "./documents-route.ts";
import { toNombre } from "./format.ts";
import { type Faute, Fautes } from "./formulaire.tsx";
import { RACINE } from "./session.ts";
import { Tableau } from "./tableau.tsx";

/** A year of the convention, with what was typed of it; null where nothing was. */
export interface AnneeChefferie {
  annee: number;
  saisie: Chefferie | null;
}

export const writeAdresseChefferie = (annee: number): string => `${RACINE}/annexe-5/chefferie/${annee}`;

/** The words of the convention (volet 1). */
const LIBELLES = {
  etpChefferie: "Nombre d’ETP dédié à la chefferie de projet",
  etpTransformationNumerique: "Nombre d’ETP dédié à la transformation numérique",
  planFormalise: "Formalisation du plan d’action départemental 2025-2027",
} as const;

const toEtp = (nombre: number | null | undefined) =>
  nombre === null || nombre === undefined ? "non saisi" : toNombre(nombre);
const toOuiNon = (plan: boolean | null | undefined) =>
  plan === true ? "oui" : plan === false ? "non" : "non saisi";

/** The yearly report, year by year, with the three indicators that nothing can measure. */
export function EtatAvancement({ annees }: { annees: readonly AnneeChefferie[] }) {
  return (
    <section class="carte">
      <h2>État d’avancement annuel</h2>
      <p class="note mb-1">
        Annexe 5, délais, couverture par le contrat, intensité, sanctions, et les trois indicateurs de
        chefferie ci-dessous : les seuls chiffres saisis.
      </p>
      <Tableau
        nom="États d’avancement et indicateurs de chefferie"
        classe="serre"
        colonnes={[
          {
            nom: "Année",
            cell: ({ annee }) => (
              <a href={writeAdresseChefferie(annee)}>
                {annee}
                <span class="visually-hidden"> : saisir les indicateurs de chefferie</span>
              </a>
            ),
          },
          { nom: LIBELLES.etpChefferie, cell: ({ saisie }) => toEtp(saisie?.etpChefferie) },
          {
            nom: LIBELLES.etpTransformationNumerique,
            cell: ({ saisie }) => toEtp(saisie?.etpTransformationNumerique),
          },
          { nom: LIBELLES.planFormalise, cell: ({ saisie }) => toOuiNon(saisie?.planFormalise) },
          {
            nom: "Document",
            cell: ({ annee }) => (
              <a href={writeAdresseDocument("etat-avancement.docx", { annee: String(annee) })}>
                État d’avancement {annee} (.docx)
              </a>
            ),
          },
        ]}
        lignes={annees}
      />
    </section>
  );
}

/** The three indicators as a form shows them, before they are read. */
export type SaisieChefferie = Record<"etpChefferie" | "etpTransformationNumerique" | "planFormalise", string>;

export function toSaisieChefferie(saisie: Chefferie | null): SaisieChefferie {
  const write = (nombre: number | null | undefined) =>
    nombre === null || nombre === undefined ? "" : String(nombre).replace(".", ",");
  return {
    etpChefferie: write(saisie?.etpChefferie),
    etpTransformationNumerique: write(saisie?.etpTransformationNumerique),
    planFormalise: saisie?.planFormalise === true ? "oui" : saisie?.planFormalise === false ? "non" : "",
  };
}

/** The form of a year. */
export function FormulaireChefferie(props: {
  annee: number;
  saisie: SaisieChefferie;
  fautes: readonly Faute[];
  jeton: string;
}) {
  const { annee, saisie, fautes, jeton } = props;
  const etp = (name: "etpChefferie" | "etpTransformationNumerique") => (
    <div class="champ">
      <label for={name}>{LIBELLES[name]}</label>
      <input
        class="form-control"
        id={name}
        name={name}
        inputmode="decimal"
        autocomplete="off"
        maxlength={8}
        value={saisie[name]}
        aria-invalid={fautes.some(({ champ }) => champ === name) ? "true" : undefined}
      />
    </div>
  );
  return (
    <section class="carte formulaire court">
      <Fautes fautes={fautes} />
      <form method="post" action={writeAdresseChefferie(annee)}>
        <input type="hidden" name="jeton" value={jeton} />
        {etp("etpChefferie")}
        {etp("etpTransformationNumerique")}
        <div class="champ">
          <label for="planFormalise">{LIBELLES.planFormalise}</label>
          <select class="form-select" id="planFormalise" name="planFormalise">
            {["", "oui", "non"].map((choix) => (
              <option value={choix} selected={choix === saisie.planFormalise}>
                {choix || "non saisi"}
              </option>
            ))}
          </select>
        </div>
        <p class="note">Ces trois chiffres sont saisis : rien ne les mesure. Vide : non saisi.</p>
        <div class="actions">
          <button class="btn btn-accent" type="submit">
            Enregistrer
          </button>
          <a class="btn btn-link" href={`${RACINE}/annexe-5`}>
            Revenir à l’annexe 5
          </a>
        </div>
      </form>
    </section>
  );
}
