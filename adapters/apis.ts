/** What France Travail calls an API: its code and version make the address, its scopes make the token. */
interface ApiDefinition {
  code: string;
  version: number;
  /** Scopes of one call, separated by a space; two tokens where reading and writing are two habilitations. */
  scopes: string | ((method: string, path: string) => string);
  /** Media type of what is sent and asked for. */
  media: string;
  /** A search by POST writes nothing: an answer that got lost can be asked again. */
  readsByPost?: true;
  /** No document of it is published: its address is a guess, and nothing goes there before the operator gave one. */
  assumed?: true;
}

const json = "application/json";

/** Every API the gateway calls. What is told of each is a record of all of them: one that is forgotten does not compile. */
export const CODES_API = [
  "rechercher-usager",
  "informations-administratives",
  "contrat-usager",
  "orientationusager",
  "orientationusager-v2",
  "contrat-engagement",
  "activites-operationnelles",
  "rendez-vous-partenaire",
  "diagnosticargumente",
  "gestion-sanctions-rsa",
  "conclusions-entretiens",
  "suivi-intensite-accompagnement",
] as const;
export type Api = (typeof CODES_API)[number];

/** The only place where versions and scopes stand. */
export const APIS = {
  "rechercher-usager": {
    code: "rechercher-usager",
    version: 2,
    scopes: "api_rechercher-usagerv2 rechercheusager profil_accedant",
    media: `${json}; charset=utf-8`,
    readsByPost: true,
  },
  "informations-administratives": {
    code: "informations-administratives",
    version: 1,
    scopes: "api_informations-administrativesv1 informationsadministrativesusager profil_accedant",
    media: json,
  },
  "contrat-usager": {
    code: "contrat-usager",
    version: 2,
    scopes: "api_contrat-usagerv2 statutcontratusager profil_accedant",
    media: json,
  },
  orientationusager: {
    code: "orientationusager",
    version: 1,
    // the published document leaves profil_accedant out, the official collection adds it: an application that searches for people has it
    scopes: "api_orientationusagerv1 orientationusager profil_accedant",
    media: json,
  },
  "orientationusager-v2": {
    code: "orientationusager",
    version: 2,
    scopes: (method) =>
      `api_orientationusagerv2 ${method === "GET" ? "lireorientationusager" : "decisionorientationusager"}`,
    media: json,
  },
  "contrat-engagement": {
    code: "contrat-engagement",
    version: 1,
    scopes: "api_contrat-engagementv1 contratengagementpart profil_accedant",
    media: json,
  },
  "activites-operationnelles": {
    code: "activites-operationnelles",
    version: 2,
    scopes: (_method, path) =>
      `api_activites-operationnellesv2 ${path.startsWith("/referentiel") ? "referentielCD" : "activitesCD"} profil_accedant`,
    media: `${json}; charset=UTF-8`,
  },
  "rendez-vous-partenaire": {
    code: "rendez-vous-partenaire",
    version: 1,
    scopes: "api_rendez-vous-partenairev1 gererRDV profil_accedant",
    media: json,
  },
  diagnosticargumente: {
    code: "diagnosticargumente",
    version: 4,
    scopes: "api_diagnosticargumentev4 diagnosticusageragent",
    media: json,
  },
  "gestion-sanctions-rsa": {
    code: "gestion-sanctions-rsa",
    version: 1,
    scopes: (_method, path) => `api_gestion-sanctions-rsav1 ${toScopeSanction(path)} profil_accedant`,
    media: `${json};charset=UTF-8`,
  },
  "conclusions-entretiens": {
    code: "conclusions-entretiens",
    version: 1,
    scopes: "api_conclusions-entretiensv1 conclusionsentretienagent",
    media: json,
  },
  // G01: assumed from end to end, no such API is published
  "suivi-intensite-accompagnement": {
    code: "suivi-intensite-accompagnement",
    version: 1,
    scopes: "api_suivi-intensite-accompagnementv1 suiviintensite profil_accedant",
    media: json,
    assumed: true,
  },
} as const satisfies Record<Api, ApiDefinition>;

/** Three habilitations in one API: a breach and its events, the department's own decision, the striking off. */
function toScopeSanction(path: string): string {
  if (path.startsWith("/decisionSanctionRSAPartenaire")) return "decisionSanctionPartenaire";
  return path.startsWith("/demandeRadiation") ? "demandeRadiation" : "gestiondesmanquements";
}

/** Base path of an API, under the API host. */
export function basePathOf(api: Api): string {
  const { code, version } = APIS[api];
  return `/partenaire/${code}/v${version}`;
}

/** Addresses that the operator gave to APIs of which none is published. */
export type Chemins = Readonly<Partial<Record<Api, string>>>;

/** Where calls to an API go, under the API host; null while that would be a guess: then nothing may be sent. */
export function findPath(api: Api, chemins: Chemins): string | null {
  const { assumed }: ApiDefinition = APIS[api];
  return assumed ? (chemins[api] ?? null) : basePathOf(api);
}

/** Scopes that one call needs; `path` is relative to the base path. */
export function scopesOf(api: Api, method: string, path: string): string {
  const { scopes }: ApiDefinition = APIS[api];
  return typeof scopes === "string" ? scopes : scopes(method, path);
}

/** Whether a call changes nothing at France Travail, so that a lost answer leaves nothing in doubt. */
export function isReading(api: Api, method: string): boolean {
  const definition: ApiDefinition = APIS[api];
  return method === "GET" || definition.readsByPost === true;
}

/** Media type of what is sent to an API and asked from it. */
export function mediaOf(api: Api): string {
  return APIS[api].media;
}
