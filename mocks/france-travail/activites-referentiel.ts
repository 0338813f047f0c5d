import type { components } from "../../openapi/france-travail/activites-operationnelles-v2.ts";
import { invented } from "../acces.ts";

type DomaineReferentiel = components["schemas"]["DomaineReferentiel"];
type FamilleReferentiel = components["schemas"]["FamilleReferentiel"];
type ActiviteReferentiel = components["schemas"]["ActiviteReferentiel"];

interface Famille {
  code: string;
  libelle: string;
  /** How an activity names its family, where it differs. */
  libelleDansActivite?: string;
  activites: readonly { code: string; libelle: string }[];
}
interface Domaine {
  code: string;
  libelle: string;
  familles: readonly Famille[];
}

/**
 * The referential, as far as it is public. Codes of the families and labels of the activities are attested, and so are the
 * domains GDD and PRE; where the families of the RSA stand is not (ACC is an example of a domain code), nor are their labels.
 */
const DOMAINES: readonly Domaine[] = [
  {
    code: "ACC",
    libelle: invented("Accompagnement"),
    familles: [
      {
        code: "GLI100",
        libelle: invented("Sanctions"),
        activites: [
          { code: "ACT366", libelle: "Proposition suspension RSA à instruire" },
          { code: "ACT367", libelle: "Proposition suspension RSA à traiter" },
          { code: "ACT369", libelle: "Proposition levée de suspension RSA à traiter" },
          { code: "ACT370", libelle: "Proposition suppression RSA à traiter" },
        ],
      },
      {
        code: "INSEA",
        libelle: invented("Orientation"),
        activites: [
          { code: "ACT382", libelle: "Décision d'orientation à prendre" },
          // In the text of 2.1, not in its enumeration (G17).
          { code: "ACT414", libelle: "Décision de Réorientation à prendre" },
        ],
      },
      {
        code: "MSACC",
        libelle: invented("Rendez-vous"),
        activites: [{ code: "ACT380", libelle: "1er RDV d'accompagnement à prendre" }],
      },
    ],
  },
  {
    code: "GDD",
    libelle: "Indemnisation",
    familles: [
      {
        // The examples place it there: not to be taken as the true tree.
        code: "ACC100",
        libelle: "Gestion de Portefeuille",
        libelleDansActivite: "Gestion Portefeuille",
        activites: [
          { code: "ACC101", libelle: "DE en accompagnement à vérifier" },
          { code: "ACT395", libelle: "Modification diagnostic socio-professionnel à valider" },
        ],
      },
    ],
  },
  {
    code: "PRE",
    libelle: "Formation",
    familles: [
      { code: "FAM001", libelle: "Inscription formation", activites: [] },
      { code: "FAM002", libelle: "Financement de la formation", activites: [] },
    ],
  },
];

const FAMILLES = DOMAINES.flatMap((domaine) => domaine.familles.map((famille) => ({ domaine, famille })));

/** Everything: domains with their families with their activities. */
export function listDomaines(): DomaineReferentiel[] {
  return DOMAINES.map(toDomaine);
}

/** A domain; its families only with `isDetailed`. Null when there is none under that code. */
export function findDomaine(code: string, isDetailed: boolean): DomaineReferentiel | null {
  const domaine = DOMAINES.find((one) => one.code === code);
  if (!domaine) return null;
  return isDetailed ? toDomaine(domaine) : { code, libelle: domaine.libelle };
}

/** A family; its domain and its activities only with `isDetailed`. */
export function findFamille(code: string, isDetailed: boolean): FamilleReferentiel | null {
  const found = FAMILLES.find(({ famille }) => famille.code === code);
  if (!found) return null;
  const { domaine, famille } = found;
  return isDetailed ? toFamille(domaine, famille) : { code, libelle: famille.libelle };
}

export function findActivite(code: string): ActiviteReferentiel | null {
  const found = FAMILLES.find(({ famille }) => famille.activites.some((activite) => activite.code === code));
  if (!found) return null;
  return toActivites(found.domaine, found.famille).find((activite) => activite.code === code) ?? null;
}

/** The codes of the activities that a family or a domain holds. */
export function listCodesActivites(under: { famille?: string | null; domaine?: string | null }): string[] {
  return FAMILLES.filter(
    ({ domaine, famille }) => famille.code === under.famille || domaine.code === under.domaine,
  ).flatMap(({ famille }) => famille.activites.map(({ code }) => code));
}

function toDomaine(domaine: Domaine): DomaineReferentiel {
  const { code, libelle, familles } = domaine;
  return { code, libelle, familles: familles.map((famille) => toFamille(domaine, famille)) };
}

function toFamille(domaine: Domaine, famille: Famille): FamilleReferentiel {
  return {
    code: famille.code,
    libelle: famille.libelle,
    codeDomaine: domaine.code,
    libelleDomaine: domaine.libelle,
    activites: toActivites(domaine, famille),
  };
}

function toActivites(domaine: Domaine, famille: Famille): ActiviteReferentiel[] {
  return famille.activites.map(({ code, libelle }) => ({
    code,
    libelle,
    codeFamille: famille.code,
    libelleFamille: famille.libelleDansActivite ?? famille.libelle,
    codeDomaine: domaine.code,
    libelleDomaine: domaine.libelle,
  }));
}
