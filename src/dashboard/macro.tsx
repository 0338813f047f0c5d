import type { Child } from "hono/jsx";
import { ANNEXE_4, type CleMacro, type IndicateurMacro, type PorteeMacro } from "../domain/annexe-4.ts";
import type { MesureMacro, Ventilation } from "../pilotage/macro.ts";
import { AGES, type GroupeMacro } from "../pilotage/macro-champ.ts";
import { INCONNU, type Periode } from "../pilotage/periode.ts";
import { writeQuery } from "./adresse.ts";
import { writeContrats } from "./contrats-adresse.ts";
import { toCompte, toJours, toNombre, toPourcent } from "./format.ts";
import { writePeriode } from "./intensite-adresse.ts";
import { nameParcours } from "./libelles.ts";
import { Publics } from "./macro-publics.tsx";
import { FiltrePeriode } from "./periode-filtre.tsx";
import { type Colonne, Tableau } from "./tableau.tsx";

export interface VueMacro {
  mesure: MesureMacro;
  periode: Periode;
  liste: (groupe: GroupeMacro, ajout?: Readonly<Record<string, string>>) => string;
}

/** The address of the list behind an indicator. */
export const writeMacro = (
  periode: Periode,
  groupe: GroupeMacro,
  ajout: Readonly<Record<string, string | number | null>> = {},
): string => writeQuery("/indicateurs/dossiers", { ...writePeriode(periode), groupe, ...ajout });

const PORTEES: Record<PorteeMacro, { nom: string; classe: string }> = {
  calcule: { nom: "calculé", classe: "bon" },
  partiel: { nom: "en partie", classe: "neutre vide" },
  hors: { nom: "non calculable ici", classe: "attente carre vide" },
};

/** `/tableau-de-bord/indicateurs`: the list of Annexe 4, each with its figure and formula, or the reason why it has none. */
export function Macro({ mesure, periode }: Omit<VueMacro, "liste">) {
  const vue: VueMacro = {
    mesure,
    periode,
    liste: (groupe, ajout) => writeMacro(periode, groupe, ajout),
  };
  return (
    <>
      <FiltrePeriode periode={periode} nom="Actes" />
      <div class="d-flex flex-column gap-3">
        <section class="carte">
          <h2>Indicateurs de l’annexe 4</h2>
          <p class="note">
            La liste du Comité national pour l’emploi (24 février 2025). Leurs définitions officielles n’ont
            pas été lues : les formules sont celles de la passerelle, et le tableau de bord national fait foi.
            Les actes sont ceux de la période ; les personnes, les contrats et les portefeuilles, ceux de ce
            jour.
          </p>
          <Tableau
            nom="Indicateurs que la passerelle calcule, en tout ou en partie"
            colonnes={[
              INDICATEUR,
              { nom: "Mesuré ici", cell: ({ cle }) => <Chiffre cle={cle} {...vue} /> },
              {
                nom: "Formule, et ce qu’elle ne couvre pas",
                classe: "note formule",
                cell: ({ formule }) => formule,
              },
            ]}
            lignes={ANNEXE_4.filter(({ portee }) => portee !== "hors")}
          />
        </section>
        <Publics {...vue} />
        <section class="carte">
          <h2>Ce que la passerelle ne peut pas calculer</h2>
          <Tableau
            nom="Indicateurs que la passerelle ne calcule pas"
            colonnes={[
              INDICATEUR,
              {
                nom: "Pourquoi",
                cell: ({ cle, formule }) => (
                  <>
                    {formule}
                    {cle === "freins" && (
                      <div class="note">
                        <a href={vue.liste("diagnostiques")}>
                          {toCompte(mesure.diagnostiques, "personne", "personnes")}
                        </a>{" "}
                        aux contraintes transmises deux jours différents.
                      </div>
                    )}
                  </>
                ),
              },
            ]}
            lignes={ANNEXE_4.filter(({ portee }) => portee === "hors")}
          />
        </section>
      </div>
    </>
  );
}

const INDICATEUR: Colonne<IndicateurMacro> = {
  nom: "Indicateur",
  classe: "fw-normal nom-macro",
  cell: ({ nom, thematique, portee }) => (
    <>
      <b>{nom}</b>
      <div class="note">{thematique}</div>
      <span class={`etat ${PORTEES[portee].classe}`}>{PORTEES[portee].nom}</span>
    </>
  ),
};

/** The figure of an indicator, with the lists behind it. */
function Chiffre({ cle, mesure, liste }: VueMacro & { cle: CleMacro | null }) {
  const { inscription, droitContrat, mobilisation, ruptures, reorientations, cooperation, portefeuilles } =
    mesure;
  switch (cle) {
    case "publics":
      return (
        <Grand valeur={toNombre(mesure.publics.effectif)}>
          <a href={liste("publics")}>personnes au droit en cours</a>, ventilées plus bas
        </Grand>
      );
    case "inscription":
      return (
        <>
          <Grand valeur={toJours(inscription.mediane)}>
            de l’inscription au contrat, médiane, sur{" "}
            <a href={writeContrats({ inscription: "connue" })}>
              {toCompte(inscription.effectif, "personne")}
            </a>
          </Grand>
          <Grand valeur={toJours(droitContrat.mediane)}>
            du droit reçu au contrat, médiane, pour{" "}
            <a href={liste("droit-contrat")}>{toCompte(droitContrat.effectif, "primo-entrant")}</a> sans
            inscription connue
          </Grand>
        </>
      );
    case "mobilisation":
      return (
        <Grand valeur={toPourcent(mobilisation.part)}>
          <a href={liste("mobilises")}>{toNombre(mobilisation.numerateur)}</a> sur{" "}
          <a href={liste("contrats")}>{toCompte(mobilisation.denominateur, "contrat")}</a>
        </Grand>
      );
    case "ruptures":
      return (
        <Grand valeur={toPourcent(ruptures.part)}>
          <a href={liste("rompus")}>{toNombre(ruptures.numerateur)}</a> sur{" "}
          <a href={liste("ouverts")}>
            {toCompte(ruptures.denominateur, "parcours ouvert", "parcours ouverts")}
          </a>
        </Grand>
      );
    case "reorientations":
      return (
        <Grand valeur={toPourcent(reorientations.part)}>
          <a href={liste("reorientes")}>{toNombre(reorientations.reorientes)}</a> sur{" "}
          <a href={liste("orientes")}>
            {toCompte(reorientations.orientes, "personne orientée", "personnes orientées")}
          </a>
          {reorientations.moyenne !== null &&
            ` ; ${toNombre(reorientations.moyenne * 100)} réorientations pour 100 personnes`}
        </Grand>
      );
    case "cooperation":
      return (
        <Grand valeur={toPourcent(cooperation.tauxAcceptation)}>
          <a href={writeQuery("/transmissions", {})}>transmissions acceptées</a>
        </Grand>
      );
    case "moyens":
      return (
        <Grand valeur={toNombre(portefeuilles.referents.length)}>
          <a href={writeQuery("/intensite", {})}>
            {portefeuilles.referents.length < 2 ? "référent déclaré" : "référents déclarés"}
          </a>
          , {toNombre(portefeuilles.referents.filter(({ niveau }) => niveau !== "cible").length)} au-delà de{" "}
          {portefeuilles.alerte} personnes
        </Grand>
      );
    default:
      return <>—</>;
  }
}

function Grand({ valeur, children }: { valeur: string; children: Child }) {
  return (
    <div>
      <span class="chiffre">{valeur}</span>
      <span class="note">{children}</span>
    </div>
  );
}

/** What a value of the publics is called, and asked by. */
export const PUBLICS = {
  parcours: { titre: "Parcours", nom: ({ code }: Ventilation) => nameParcours(code) },
  organisme: { titre: "Organisme", nom: ({ code }: Ventilation) => code ?? "non renseigné" },
  age: {
    titre: "Âge atteint dans l’année",
    nom: ({ code }: Ventilation) => (code === null ? "non connu" : (AGES[Number(code)]?.nom ?? code)),
  },
} as const;
export const toCode = ({ code }: Ventilation): string => code ?? INCONNU;
