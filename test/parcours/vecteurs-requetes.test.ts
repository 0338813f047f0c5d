import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toPage } from "../../adapters/autres/mapping.ts";
import { activitesQuery } from "../../adapters/autres/schema.ts";
import { type CodeProbleme, PROBLEMES } from "../../src/domain/probleme.ts";
import { CAMILLE } from "../dispatch/scene.ts";
import { type Answer, type Banc, CLE, openBanc } from "../support/banc.ts";

/*
 * Les requêtes publiées par France Travail et par ceux qui l'appellent : conduite par son API, la passerelle
 * envoie les mêmes. Celles qu'elle n'envoie pas, ou pas tout à fait, sont dans ECARTES avec leur raison.
 */

const DOSSIER = new URL("../vecteurs/", import.meta.url);
/** Après toutes les dates des vecteurs qui existent. */
const INSTANT = "2026-06-15T13:00:00Z";
const FUSEAU = "Europe/Paris";

type Json = Record<string, unknown>;
interface Requete {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: Json | null;
}
interface Vecteur {
  fichier: string;
  nom: string;
  requete: Requete;
}
/** Une version retirée, et une lecture que les 7 flux de l'Annexe 5 ne comptent pas : la passerelle ne les appelle pas. */
const SANS_APPEL = ["diagnosticargumente-v1.json", "donnees-rqth.json"];
const FICHIERS = readdirSync(DOSSIER)
  .filter((fichier) => !SANS_APPEL.includes(fichier))
  .toSorted();
const VECTEURS: readonly Vecteur[] = FICHIERS.flatMap((fichier) => {
  const lus: { name: string; request: Requete }[] = JSON.parse(
    readFileSync(new URL(fichier, DOSSIER), "utf8"),
  );
  return lus.map(({ name, request }) => ({
    fichier: fichier.replace(/\.json$/, ""),
    nom: name,
    requete: request,
  }));
});

/** Why a request is not sent as it stands. */
interface Ecart {
  raison: string;
  /** Sent all the same, but for this: its query, the nulls of its body, or fields of it. */
  sauf?: {
    query?: true;
    nuls?: true;
    corps?: readonly string[];
    /** Fields of the body that the gateway sends, and the vector has not. */
    ajouts?: readonly string[];
  };
  /** Refused by the gateway before anything leaves, under this code. */
  refus?: CodeProbleme;
}
const SANS_JETON: Ecart = {
  raison: "La passerelle n'appelle jamais cette API sans avoir trouvé la personne.",
};
const FILTRE: Ecart = {
  raison: "La passerelle lit toutes les orientations et choisit elle-même celle en cours.",
  sauf: { query: true },
};
const A_VENIR: Ecart = {
  raison: "Une date à venir est refusée à la réception, et celle-ci est hors du calendrier admis.",
  refus: "donnees-invalides",
};
const FORMAT: Ecart = {
  raison: "Une date qui n'est pas AAAA-MM-JJ est refusée à la réception.",
  refus: "donnees-invalides",
};
const INCOMPLETE: Ecart = {
  raison: "Un champ obligatoire manque, ou vaut un code inconnu : refusé à la réception.",
  refus: "donnees-invalides",
};
const SANS_NULS: Ecart = {
  raison: "G33 : un champ sans valeur est omis, et non envoyé à null.",
  sauf: { nuls: true },
};
const REFERENTIEL: Ecart = { raison: "La passerelle ne lit pas le référentiel des activités." };
const PLUSIEURS: Ecart = {
  raison: "Deux critères à la fois sont refusés à la réception.",
  refus: "donnees-invalides",
};
const REFERENTIEL_DIAGNOSTIC: Ecart = {
  raison: "La passerelle lit le référentiel entier, en un seul appel.",
};
const TROP_LONG: Ecart = {
  raison: "Un texte de plus de 4000 caractères est refusé à la réception.",
  refus: "donnees-invalides",
};
const SANS_IDENTIFIANT: Ecart = {
  raison: "L'identifiant de la sanction est dans l'adresse : sans lui il n'y a pas d'appel.",
};
const DATE_PAR_DEFAUT: Ecart = {
  raison: "La date part toujours : celle de la réception de l'acte si l'éditeur n'en donne pas.",
};
const ECARTES: Record<string, Record<string, Ecart>> = {
  "activites-operationnelles": {
    "Erreur Paramètre": PLUSIEURS,
    "Erreur Paramètre 2": PLUSIEURS,
    "referential entry": REFERENTIEL,
    "referential domain, GDD-Indemnisation": REFERENTIEL,
    "referential domain, PRE-Formation": REFERENTIEL,
    "referential family, FAM001-Inscription formation": REFERENTIEL,
    "referential family, FAM002-Financement de la formation": REFERENTIEL,
    "v1: bare array": { raison: "G15 : la passerelle appelle la v2, et lit les deux formes." },
  },
  authentification: {
    "token request of the Postman collection": {
      raison: "Un jeton d'accès par API, avec ses seules habilitations, et non un pour toutes.",
    },
    "API call without valid access token": { raison: "La passerelle n'appelle jamais sans jeton d'accès." },
    "pa-* headers absent": { raison: "Les en-têtes de l'agent partent toujours." },
    "pa-* headers empty": {
      raison: "Des en-têtes d'agent vides sont refusés à la réception.",
      refus: "agent-invalide",
    },
  },
  "contrat-engagement": {
    "lecture without jeton": SANS_JETON,
    "POST /signer without jeton": SANS_JETON,
    "PATCH /signer without jeton": SANS_JETON,
    "POST /refuser without jeton": SANS_JETON,
    "PATCH /refuser without jeton": SANS_JETON,
    "lecture/structure": { raison: "La passerelle ne lit pas les textes de la structure." },
    "lecture/structure, technical failure": {
      raison: "La passerelle ne lit pas les textes de la structure.",
    },
    "POST /signer future date": A_VENIR,
    "PATCH /signer future date": A_VENIR,
    "POST /refuser future date": A_VENIR,
    "PATCH /refuser future date": A_VENIR,
    "POST /signer bad format": FORMAT,
    "PATCH /signer bad format": FORMAT,
    "POST /refuser bad format": FORMAT,
    "PATCH /refuser bad format": FORMAT,
  },
  diagnosticargumente: {
    "Enregistrement Dossier": {
      raison:
        "G25 : les contraintes partent sous le nom du schéma ; dans cet exemple, une situation a la valeur d'un objectif.",
      sauf: { corps: ["contraintesAEnregistrer"] },
      refus: "donnees-invalides",
    },
    "Enregistrement Besoins": {
      raison: "G26 : l'identifiant du diagnostic part aussi dans le corps, où le schéma le veut.",
      sauf: { ajouts: ["idDiagnostic"] },
    },
    "Référentiel analyse pouvoir d'agir": REFERENTIEL_DIAGNOSTIC,
    "Référentiel d'un domaine": REFERENTIEL_DIAGNOSTIC,
    "Référentiel d'un sous domaine": REFERENTIEL_DIAGNOSTIC,
    "collection 4.2 Supprimer un diagnostic": {
      raison: "G24 : la suppression part par POST, sans corps, comme le contrat publié la décrit.",
    },
  },
  "gestion-sanctions-rsa": {
    "Erreur R010 - Identifiant Consequence Sanction obligatoire [400]": SANS_IDENTIFIANT,
    "Erreur R010 - Identifiant conséquence sanction obligatoire [400]": SANS_IDENTIFIANT,
    "Erreur R012 - Identifiant conséquence sanction obligatoire [400]": SANS_IDENTIFIANT,
    "collection 6.5 Confirmer la proposition de sanction (saisie sanction)": SANS_IDENTIFIANT,
    "collection 6.6 Refuser la proposition de sanction (refus saisie sanction)": SANS_IDENTIFIANT,
    "collection 6.8 Valider la sanction": SANS_IDENTIFIANT,
    "collection 6.9 Refuser la sanction": SANS_IDENTIFIANT,
    "collection 6.11 Valider la levée": SANS_IDENTIFIANT,
    "collection 6.12 Refuser la levée": SANS_IDENTIFIANT,
    "Demande d'annulation de sanction": {
      raison: "G27 : l'annulation dit toujours le type de la sanction, que l'exemple officiel omet.",
      sauf: { ajouts: ["typeConsequenceSanctionValide"] },
    },
    "Erreur R020 - Type événement obligatoire [400]": INCOMPLETE,
    "Erreur R021 - Type événement invalide [400]": INCOMPLETE,
    "Erreur R030 - Date événement obligatoire [400]": DATE_PAR_DEFAUT,
    "Erreur R031 - Date événement invalide [400]": FORMAT,
    "Erreur R040 - Commentaire événement invalide [400]": TROP_LONG,
    "Erreur R050 - Type conséquence sanction obligatoire pour le type d'événement transmis [400]": INCOMPLETE,
    "Erreur R051 - Type conséquence sanction invalide [400]": INCOMPLETE,
    ...Object.fromEntries(
      ["evenementSanctionRSA", "decisionSanctionRSAPartenaire"].flatMap((operation) => [
        [
          `Erreur R060 - Montant obligatoire pour le type d'événement transmis [400] (${operation})`,
          INCOMPLETE,
        ],
        [`Erreur R061 - Montant invalide [400] (${operation})`, INCOMPLETE],
        [`Erreur R062 - Modalité incorrecte [400] (${operation})`, INCOMPLETE],
        [
          `Erreur R063 - Modalité obligatoire pour le type d'événement transmis [400] (${operation})`,
          INCOMPLETE,
        ],
        [
          `Erreur R070 - Durée obligatoire pour le type d'événement transmis [400] (${operation})`,
          INCOMPLETE,
        ],
        [`Erreur R071 - Durée invalide [400] (${operation})`, INCOMPLETE],
      ]),
    ),
    "Erreur R032 - Date de notification de la décision de sanction obligatoire [400]": DATE_PAR_DEFAUT,
    "Erreur R033 - Date de notification de la décision de sanction invalide [400]": FORMAT,
    "Erreur R041 - Commentaire JustificationDecisionSanction invalide [400]": TROP_LONG,
    "Erreur R052 - Type conséquence sanction obligatoire pour le type d'événement transmis [400]": INCOMPLETE,
    "Erreur R053 - Type conséquence sanction invalide [400]": INCOMPLETE,
    "Erreur R064 - Montant invalide pour le type de manquement [400] (decisionSanctionRSAPartenaire)": {
      raison: "SAN-05 : moins de 30 % de l'allocation, refusé à la réception avec la règle.",
      refus: "regle-non-respectee",
    },
    "Erreur R080 - Nature de manquement obligatoire [400]": INCOMPLETE,
    "Erreur R081 - Nature de manquement invalide [400]": INCOMPLETE,
    "Erreur R082 - Rang de manquement invalide [400]": INCOMPLETE,
    "Erreur R090 - Date de manquement obligatoire [400]": INCOMPLETE,
    "Erreur R091 - Date de manquement invalide [400]": FORMAT,
    "Erreur R100 - Justification de la demande de radiation invalide [400]": TROP_LONG,
    "collection 6.16 transmettre la décision de sanction": INCOMPLETE,
  },
  "orientationusager-v1": {
    "read, les-emplois fixture": FILTRE,
    "read, bad filter": FILTRE,
    "read, complete element in the order of the specification": FILTRE,
    "decision without etat_decision": INCOMPLETE,
    "compute, bad enum": INCOMPLETE,
    "collection 2.3.1 compute": {
      raison: "G23 : brsa, date_naissance et adresse sont hors du schéma publié.",
      sauf: { corps: ["brsa", "date_naissance", "adresse"] },
      refus: "donnees-invalides",
    },
    "collection 2.3.4 forced orientation": {
      raison:
        "G22 : INSCRIPTION_VOLONTAIRE est hors de la liste publiée, et le libellé d'une structure aussi.",
      refus: "donnees-invalides",
    },
  },
  "orientationusager-v2": {
    read: FILTRE,
    "read, bad filter": FILTRE,
    "compute, bad enum": INCOMPLETE,
    "modify, nothing given": INCOMPLETE,
    "decide, etat_decision missing": INCOMPLETE,
  },
  "rendez-vous-partenaire": {
    "create, every field": SANS_NULS,
    "rdv-insertion shape": SANS_NULS,
  },
};
const ecartOf = ({ fichier, nom }: Vecteur): Ecart | undefined => ECARTES[fichier]?.[nom];

/** Many vectors are one request with different answers: it is made once. */
function toDistinct(vecteurs: readonly Vecteur[]): [string, Vecteur][] {
  const distinct = new Map<string, { noms: string[]; vecteur: Vecteur }>();
  for (const vecteur of vecteurs) {
    const { headers } = vecteur.requete;
    const jeton = "ft-jeton-usager" in headers && { "ft-jeton-usager": "<jetonUsager>" };
    const cle = JSON.stringify({ ...vecteur.requete, headers: { ...headers, ...jeton } });
    const known = distinct.get(cle);
    if (known) known.noms.push(vecteur.nom);
    else distinct.set(cle, { noms: [vecteur.nom], vecteur });
  }
  return [...distinct.values()].map(({ noms, vecteur }) => [
    `${vecteur.fichier} : ${noms.join(" ; ")}`,
    vecteur,
  ]);
}

/** What is asked of the gateway so that it sends such a request. */
interface Conduite {
  usager?: Json;
  /** Under /v1, and not under the dossier. */
  collectivite?: true;
  methode: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  chemin: string;
  corps?: unknown;
}
const toCamel = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
          toCamel(inner),
        ]),
      )
    : value;
/** Day in Paris of an instant; what is no instant is handed on as it is. */
const toJour = (instant: unknown) =>
  /^\d{4}-\d{2}-\d{2}T/.test(String(instant))
    ? new Intl.DateTimeFormat("sv-SE", { timeZone: FUSEAU, dateStyle: "short" }).format(
        Date.parse(String(instant)),
      )
    : instant;
const read = (chemin: string) => (): Conduite => ({ methode: "GET", chemin });
const write =
  (chemin: string, toCorps: (requete: Requete) => unknown, numero = CAMILLE) =>
  (requete: Requete): Conduite => ({
    usager: { numeroFranceTravail: numero },
    methode: "POST",
    chemin,
    corps: toCorps(requete),
  });
const body = ({ body }: Requete) => toCamel(body);
const signature = ({ body }: Requete) => ({ dateSignature: toJour(body?.dateSignature) });
const refus = ({ body }: Requete) => ({ dateRefus: toJour(body?.dateRefus) });
const modify =
  (toCorps: (requete: Requete) => unknown) =>
  (requete: Requete): Conduite => ({
    ...write("orientation", toCorps, "99000000024")(requete),
    methode: "PATCH",
  });

/** Addresses of the diagnostic, which are France Travail's own but for their names; bodies pass as they are. */
const DIAGNOSTICS = "/partenaire/diagnosticargumente/v4";
const UN_DIAGNOSTIC = "514ca75e-5afd-403d-9fc7-5b4ba35307f7";
const writeDiagnostic = (
  chemin: string,
  methode: Conduite["methode"] = "POST",
  toCorps: (requete: Requete) => unknown = ({ body }) => body,
) => {
  const toConduite = write(chemin, toCorps);
  return (requete: Requete): Conduite => ({ ...toConduite(requete), methode });
};
/** `evenement` unfolded, its id in the address; what the gateway asks for besides is added. */
function tellEvenement({ body }: Requete): Conduite {
  const { identifiantConsequenceSanction: id, evenement, ...mesure } = body ?? {};
  const type = pick(evenement, "typeEvenement");
  const confirmer = type === "REFUS_SAISIE_SANCTION" && { confirmer: true };
  const annulee = type === "ANNULATION_SANCTION" && { typeConsequenceSanctionValide: "SUSP_RSA" };
  return sanction(`sanctions/${id}/evenements`, {
    ...Object(evenement),
    ...mesure,
    ...confirmer,
    ...annulee,
  });
}
/** SAN-14: a suppression comes after an opinion, which stays here. */
const decideSanction = ({ body }: Requete): Conduite =>
  sanction("sanctions", { ...body, controle: { dateAvisEquipe: "2026-01-20" } });
function demandRadiation({ body }: Requete): Conduite {
  const { identifiantConsequenceSanction: id, ...corps } = body ?? {};
  return sanction(`sanctions/${id}/radiation`, corps);
}
const sanction = (chemin: string, corps: unknown): Conduite => ({ methode: "POST", chemin, corps });

const OUVERTE_REFUSEE = "99000000033";
const OUVERTE_SIGNEE = "99000000030";
const RENDEZ_VOUS = "7aea9cbd-d98e-464a-b38a-17662f4a718a";
/** `10-11-2024` as our own dates are. */
const toCivile = (jour: string) => jour.split("-").toReversed().join("-");
const CONDUITES: Record<string, (requete: Requete) => Conduite> = {
  "POST /connexion/oauth2/access_token": read("usager"),
  "POST /partenaire/rechercher-usager/v2/usagers/par-numero-francetravail": ({ body }) => ({
    ...read("usager")(),
    usager: { ...body },
  }),
  "POST /partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir": ({ body }) => ({
    ...read("usager")(),
    usager: { ...body },
  }),
  "GET /partenaire/informations-administratives/v1/usager": read("usager"),
  "GET /partenaire/contrat-usager/v2/contrat": read("statut"),
  "GET /partenaire/activites-operationnelles/v2/activites/chercher": ({ query }) => ({
    ...read(`activites?${toActivites(query)}`)(),
    collectivite: true,
  }),
  "GET /partenaire/conclusions-entretiens/v1/entretiens": read("entretiens"),
  "GET /partenaire/orientationusager/v1/lectureOrientation": read("orientation"),
  "POST /partenaire/orientationusager/v1/decisionOrientation": write("orientation/decision", body),
  "POST /partenaire/orientationusager/v1/calculOrientation": write("orientation/calcul", body),
  "POST /partenaire/orientationusager/v1/orientation": write("orientation", body),
  "PUT /partenaire/orientationusager/v1/modificationOrientation": modify(({ headers }) => ({
    codeParcours: headers.codeParcours,
    codeStructure: headers.codeStructure,
    dateEntreeParcours: headers.dateEntreeParcours,
  })),
  "GET /partenaire/orientationusager/v2/lectureOrientation": read("orientation"),
  "POST /partenaire/orientationusager/v2/decisionOrientation": write("orientation/decision", fromEntites),
  "POST /partenaire/orientationusager/v2/calculerOrientation": write("orientation/calcul", body),
  "POST /partenaire/orientationusager/v2/orientation": write("orientation", fromEntites),
  "PUT /partenaire/orientationusager/v2/modificationOrientation": modify(({ body }) => ({
    codeParcours: pick(body, "parcours"),
    codeStructure: pick(body, "structure_referente_parcours", "code"),
    dateEntreeParcours: pick(body, "date_entree_parcours"),
  })),
  [`GET ${DIAGNOSTICS}/dossiers`]: read("diagnostic-complet"),
  [`POST ${DIAGNOSTICS}/dossiers`]: writeDiagnostic("diagnostic-complet"),
  [`GET ${DIAGNOSTICS}/autonomienumerique`]: read("autonomie-numerique"),
  [`POST ${DIAGNOSTICS}/autonomienumerique`]: writeDiagnostic("autonomie-numerique"),
  [`GET ${DIAGNOSTICS}/besoins`]: read("besoins"),
  [`GET ${DIAGNOSTICS}/contraintes`]: read("contraintes"),
  [`POST ${DIAGNOSTICS}/contraintes`]: writeDiagnostic("contraintes"),
  [`GET ${DIAGNOSTICS}/pouvoiragir`]: read("pouvoir-agir"),
  [`POST ${DIAGNOSTICS}/pouvoiragir`]: writeDiagnostic("pouvoir-agir"),
  [`GET ${DIAGNOSTICS}/diagnostics`]: read("diagnostics"),
  [`POST ${DIAGNOSTICS}/diagnostics`]: writeDiagnostic("diagnostics"),
  [`PUT ${DIAGNOSTICS}/diagnostics/${UN_DIAGNOSTIC}`]: writeDiagnostic(`diagnostics/${UN_DIAGNOSTIC}`, "PUT"),
  [`POST ${DIAGNOSTICS}/diagnostics/${UN_DIAGNOSTIC}/besoins`]: writeDiagnostic(
    `diagnostics/${UN_DIAGNOSTIC}/besoins`,
  ),
  [`POST ${DIAGNOSTICS}/diagnostics/${UN_DIAGNOSTIC}/priorise`]: writeDiagnostic(
    `diagnostics/${UN_DIAGNOSTIC}/priorite`,
    "POST",
    ({ query }) => ({ prioritaire: query.prioritaire === "true" }),
  ),
  [`POST ${DIAGNOSTICS}/diagnostics/${UN_DIAGNOSTIC}/supprime`]: writeDiagnostic(
    `diagnostics/${UN_DIAGNOSTIC}`,
    "DELETE",
    () => undefined,
  ),
  "GET /partenaire/gestion-sanctions-rsa/v1/detailManquement": ({ query }) =>
    read(`sanctions/${query.identifiantSanction}`)(),
  "POST /partenaire/gestion-sanctions-rsa/v1/evenementSanctionRSA": tellEvenement,
  "POST /partenaire/gestion-sanctions-rsa/v1/decisionSanctionRSAPartenaire": decideSanction,
  "POST /partenaire/gestion-sanctions-rsa/v1/demandeRadiation": demandRadiation,
  "GET /partenaire/contrat-engagement/v1/lecture": read("contrat-engagement"),
  "POST /partenaire/contrat-engagement/v1/signer": write("contrat-engagement/signature", signature),
  "POST /partenaire/contrat-engagement/v1/refuser": write("contrat-engagement/refus", refus),
  "PATCH /partenaire/contrat-engagement/v1/signer": write(
    "contrat-engagement/signature",
    signature,
    OUVERTE_REFUSEE,
  ),
  "PATCH /partenaire/contrat-engagement/v1/refuser": write("contrat-engagement/refus", refus, OUVERTE_SIGNEE),
  "GET /partenaire/rendez-vous-partenaire/v1/rendez-vous-usager": ({ query }) =>
    read(
      `rendez-vous?${new URLSearchParams({
        ...(query["date-debut"] && { depuis: toCivile(query["date-debut"]) }),
        ...(query["date-fin"] && { jusqua: toCivile(query["date-fin"]) }),
      })}`,
    )(),
  "POST /partenaire/rendez-vous-partenaire/v1/rendez-vous": write("rendez-vous", ({ body }) => body),
  "PUT /partenaire/rendez-vous-partenaire/v1/rendez-vous": (requete) => {
    const { id, ...rendezVous } = requete.body ?? {};
    return { ...write(`rendez-vous/${id}`, () => rendezVous)(requete), methode: "PUT" };
  },
  [`DELETE /partenaire/rendez-vous-partenaire/v1/rendez-vous/${RENDEZ_VOUS}`]: () => ({
    methode: "DELETE",
    chemin: `rendez-vous/${RENDEZ_VOUS}`,
  }),
};

/** Our query for one of France Travail's; its cursor is in ours, which only the gateway writes. */
function toActivites({ codeActivite, codeFamille, codeDomaine, cursor }: Record<string, string>) {
  const query = Object.fromEntries(
    Object.entries({ code: codeActivite, famille: codeFamille, domaine: codeDomaine }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  if (cursor === undefined) return new URLSearchParams(query as Record<string, string>); // without what is undefined
  const { suivant } = toPage(activitesQuery.parse(query), { page: null, apres: null }, [], cursor);
  return new URLSearchParams({ ...query, curseur: String(suivant) });
}

/** v2's entity, under the name that v1 and the gateway give to its code. */
function fromEntites({ body }: Requete): unknown {
  const { referent_parcours: referent, ...rest } = body ?? {};
  const organisme = pick(referent, "organisme", "code");
  return { ...Object(toCamel(rest)), ...(organisme !== undefined && { organisme }) };
}

/** The value under these names, one inside the other; undefined where one of them is missing. */
function pick(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>((inner, name) => Object(inner)[name], value);
}

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset(INSTANT));

/** Asks the gateway, as the agent of the vector, for what makes it send that request. */
async function conduct({ requete }: Vecteur): Promise<Answer> {
  const toConduite = CONDUITES[`${requete.method} ${requete.path}`];
  if (!toConduite) throw new Error(`nothing makes the gateway send ${requete.method} ${requete.path}`);
  const conduite = toConduite(requete);
  const { usager = { numeroFranceTravail: CAMILLE }, methode, chemin, corps } = conduite;
  const cle = requete.path.includes("/orientationusager/v2/") ? "cle-59" : CLE;
  const declared = await banc.call("PUT", "/v1/dossiers/D-1", { cle, body: { usager } });
  expect(declared.status).toBe(201);
  const agent = [
    ["Agent-Identifiant", requete.headers["pa-identifiant-agent"]],
    ["Agent-Nom", requete.headers["pa-nom-agent"]],
    ["Agent-Prenom", requete.headers["pa-prenom-agent"]],
  ].filter(([, value]) => value !== undefined);
  return banc.call(methode, `/v1${conduite.collectivite ? "" : "/dossiers/D-1"}/${chemin}`, {
    cle,
    headers: Object.fromEntries(agent),
    ...(corps !== undefined && { body: corps }),
  });
}

const DE_TRANSPORT = ["host", "connection", "content-length", "accept-encoding", "user-agent"];
/** Values that the gateway chooses: the tokens, and the media types, which vary from one source to the other. */
const LIBRES = ["authorization", "ft-jeton-usager", "accept", "content-type"];

function toNoms(entetes: Record<string, string>, withAccept: boolean): string[] {
  return Object.keys(entetes)
    .map((name) => name.toLowerCase())
    .filter((name) => !DE_TRANSPORT.includes(name) && (withAccept || name !== "accept"))
    .toSorted();
}

function toValeurs(entetes: Record<string, string>): Record<string, string> {
  const kept = Object.entries(entetes).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(kept.filter(([name]) => ![...DE_TRANSPORT, ...LIBRES].includes(name)));
}

/** G48 : un en-tête part sans accents. */
function withoutAccents(entetes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entetes).map(([name, value]) => [name, value.normalize("NFD").replace(/\p{M}/gu, "")]),
  );
}

/** `<client_id>` stands for any text; an instant of a contract is compared by its own rule. */
function toAttendu(corps: Json): Json {
  return Object.fromEntries(
    Object.entries(corps).map(([name, value]) => [
      name,
      /^<.*>$/.test(String(value)) || /^date(Signature|Refus)$/.test(name) ? expect.any(String) : value,
    ]),
  );
}

/** The request of the vector, less what an `Ecart` says. */
function toRequete({ requete }: Vecteur, sauf: Ecart["sauf"]): Requete {
  const given = sauf?.nuls ? withoutNulls(requete.body) : requete.body;
  const corps = given && Object.entries(given).filter(([name]) => !sauf?.corps?.includes(name));
  return {
    ...requete,
    query: sauf?.query ? {} : requete.query,
    body: corps && Object.fromEntries(corps),
  };
}

function withoutNulls<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, inner) => inner ?? undefined));
}

async function checkProduced(vecteur: Vecteur, sauf?: Ecart["sauf"]): Promise<void> {
  const requete = toRequete(vecteur, sauf);
  await conduct({ ...vecteur, requete });

  const { body: journal } = await banc.simulateur("GET", "/_journal");
  const sent = journal.find(
    (line: { methode: string; chemin: string }) =>
      line.methode === requete.method && line.chemin === `/simulateur${requete.path}`,
  );
  expect(sent, `${requete.method} ${requete.path} was not sent`).toBeDefined();
  expect(sent.query).toEqual(requete.query);
  const withAccept = toNoms(requete.headers, true).includes("accept");
  expect(toNoms(sent.entetes, withAccept)).toEqual(toNoms(requete.headers, withAccept));
  expect(toValeurs(sent.entetes)).toEqual(toValeurs(withoutAccents(requete.headers)));
  const ajouts = Object.fromEntries((sauf?.ajouts ?? []).map((name) => [name, expect.any(String)]));
  expect(sent.corps).toEqual(requete.body && { ...toAttendu(requete.body), ...ajouts });
  checkInstant(sent.corps, requete.body);
}

/** G63: noon of the day of the act, in the collectivité's zone, whatever the hour that the vector shows. */
function checkInstant(sent: Json | null, attendu: Json | null): void {
  for (const name of ["dateSignature", "dateRefus"]) {
    if (attendu?.[name] === undefined) continue;
    expect(sent?.[name]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    const local = new Date(String(sent?.[name])).toLocaleString("sv-SE", { timeZone: FUSEAU });
    expect(local).toBe(`${toJour(attendu[name])} 12:00:00`);
  }
}

describe("Les requêtes publiées", () => {
  it.each(toDistinct(VECTEURS.filter((vecteur) => !ecartOf(vecteur))))("%s", async (_, vecteur) => {
    await checkProduced(vecteur);
  });
});

describe("Les requêtes écartées", () => {
  const withEcart = VECTEURS.flatMap((vecteur) => {
    const ecart = ecartOf(vecteur);
    return ecart ? [{ vecteur, ecart, titre: `${vecteur.fichier} : ${vecteur.nom}` }] : [];
  });

  it("existent toutes, avec une raison", () => {
    const listed = Object.entries(ECARTES).flatMap(([fichier, noms]) =>
      Object.keys(noms).map((nom) => `${fichier} : ${nom}`),
    );
    expect(withEcart.map(({ titre }) => titre).toSorted()).toEqual(listed.toSorted());
    expect(withEcart.filter(({ ecart }) => ecart.raison.length < 20)).toEqual([]);
  });

  it("ne sont qu'une part des vecteurs, et chaque fichier en a qui sont envoyées", () => {
    const fichiers = [...new Set(VECTEURS.map(({ fichier }) => fichier))];
    const sent = VECTEURS.filter((vecteur) => !ecartOf(vecteur)).map(({ fichier }) => fichier);
    expect(fichiers).toHaveLength(FICHIERS.length);
    expect([...new Set(sent)]).toEqual(fichiers);
  });

  it.each(
    withEcart.flatMap(({ titre, vecteur, ecart }) => (ecart.sauf ? [[titre, vecteur, ecart] as const] : [])),
  )("%s : envoyée, à l'écart près", async (_, vecteur, { sauf }) => {
    await checkProduced(vecteur, sauf);
  });

  it.each(
    withEcart.flatMap(({ titre, vecteur, ecart }) =>
      ecart.refus ? [[titre, vecteur, ecart.refus] as const] : [],
    ),
  )("%s : refusée avant tout envoi", async (_, vecteur, code) => {
    const answer = await conduct(vecteur);

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code, aTraiterPar: PROBLEMES[code].aTraiterPar });
    expect(await banc.arrived("/")).toEqual([]);
  });
});

describe("G63 : l'instant d'un contrat", () => {
  const sign = (dateSignature: string) =>
    banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", { body: { dateSignature } });
  const sentInstants = async () => (await banc.arrived("/signer")).map(({ corps }) => corps);

  beforeEach(async () => {
    await banc.call("PUT", "/v1/dossiers/D-1", { body: { usager: { numeroFranceTravail: CAMILLE } } });
  });

  it.each([
    ["en hiver", "2026-02-10", "2026-02-10T11:00:00.000Z"],
    ["en été", "2026-06-10", "2026-06-10T10:00:00.000Z"],
    ["le jour du changement d'heure", "2026-03-29", "2026-03-29T10:00:00.000Z"],
  ])("est midi à l'heure locale, %s", async (_, jour, instant) => {
    expect((await sign(jour)).status).toBe(201);

    expect(await sentInstants()).toEqual([{ dateSignature: instant }]);
  });

  it("n'est jamais plus tard que maintenant : le matin même, c'est l'heure qu'il est", async () => {
    banc.clock.set("2026-06-15T07:45:00Z");

    expect((await sign("2026-06-15")).status).toBe(201);

    expect(await sentInstants()).toEqual([{ dateSignature: "2026-06-15T07:45:00.000Z" }]);
  });

  it("d'un jour à venir ne part pas", async () => {
    const refused = await sign("2026-06-16");

    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: "regle-non-respectee" });
    expect(await banc.arrived("/")).toEqual([]);
  });
});
