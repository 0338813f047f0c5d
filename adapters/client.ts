import type { paths as ActivitesOperationnellesPaths } from "../openapi/france-travail/activites-operationnelles-v2.ts";
import type { paths as ConclusionsEntretiensPaths } from "../openapi/france-travail/conclusions-entretiens-v1.ts";
import type { paths as ContratEngagementPaths } from "../openapi/france-travail/contrat-engagement-v1.ts";
import type { paths as ContratUsagerPaths } from "../openapi/france-travail/contrat-usager-v2.ts";
import type { paths as DiagnosticArgumentePaths } from "../openapi/france-travail/diagnosticargumente-v4.ts";
import type { paths as GestionSanctionsRsaPaths } from "../openapi/france-travail/gestion-sanctions-rsa-v1.ts";
import type { paths as InformationsAdministrativesPaths } from "../openapi/france-travail/informations-administratives-v1.ts";
import type { paths as OrientationUsagerPaths } from "../openapi/france-travail/orientationusager-v1.ts";
import type { paths as OrientationUsagerV2Paths } from "../openapi/france-travail/orientationusager-v2.ts";
import type { paths as RechercherUsagerPaths } from "../openapi/france-travail/rechercher-usager-v2.ts";
import type { paths as RendezVousPartenairePaths } from "../openapi/france-travail/rendez-vous-partenaire-v1.ts";
import type { paths as SuiviIntensitePaths } from "../openapi/france-travail/suivi-intensite-accompagnement-v1.ts";
import type { Clock } from "../src/clock.ts";
import { type Fermetures, TOUJOURS_OUVERT } from "../src/domain/fermetures.ts";
import type { Api, Chemins } from "./apis.ts";
import { type CircuitOuvert, createCircuits } from "./circuit.ts";
import type { Agent } from "./contract.ts";
import {
  type Door,
  type DoorDependencies,
  type Jeton,
  type Liaison,
  type Observation,
  openDoor,
} from "./door.ts";
import { createFermetures } from "./fermetures.ts";
import { NO_ANSWER, type Outcome, readOutcome } from "./outcome.ts";
import { createThrottle, type Throttle } from "./throttle.ts";
import { createTokens, type Identifiants } from "./token.ts";
import { createTransport, DEFAULT_TIMEOUTS, type Timeouts, type Transport } from "./transport.ts";
import { createUsagers, type IdentiteUsager, type Search, toUsager } from "./usager.ts";

export type VersionOrientation = "v1" | "v2";

/** What each API publishes: one without its document has no door, and does not compile. */
interface Documents {
  "rechercher-usager": RechercherUsagerPaths;
  orientationusager: OrientationUsagerPaths;
  "orientationusager-v2": OrientationUsagerV2Paths;
  "contrat-engagement": ContratEngagementPaths;
  "contrat-usager": ContratUsagerPaths;
  "informations-administratives": InformationsAdministrativesPaths;
  "activites-operationnelles": ActivitesOperationnellesPaths;
  "rendez-vous-partenaire": RendezVousPartenairePaths;
  diagnosticargumente: DiagnosticArgumentePaths;
  "gestion-sanctions-rsa": GestionSanctionsRsaPaths;
  "conclusions-entretiens": ConclusionsEntretiensPaths;
  "suivi-intensite-accompagnement": SuiviIntensitePaths;
}

/** France Travail for one act: typed doors, bound to the collectivité's token, the person's jeton and the agent. */
export interface FranceTravail {
  orientationusager: Door<OrientationUsagerPaths>;
  orientationusagerV2: Door<OrientationUsagerV2Paths>;
  contratEngagement: Door<ContratEngagementPaths>;
  contratUsager: Door<ContratUsagerPaths>;
  informationsAdministratives: Door<InformationsAdministrativesPaths>;
  activitesOperationnelles: Door<ActivitesOperationnellesPaths>;
  rendezVousPartenaire: Door<RendezVousPartenairePaths>;
  diagnosticargumente: Door<DiagnosticArgumentePaths>;
  gestionSanctionsRsa: Door<GestionSanctionsRsaPaths>;
  conclusionsEntretiens: Door<ConclusionsEntretiensPaths>;
  /** Assumed (G01). */
  suiviIntensite: Door<SuiviIntensitePaths>;
  /** Which of the two doors on orientationusager this installation uses. */
  versionOrientation: VersionOrientation;
  /** The person's number where France Travail gave it: to be kept in place of the NIR (DON-06). */
  numeroFranceTravail: string | null;
}

export interface Connection {
  /** A key of the caches: nothing is shared between collectivités (G44, G74). */
  collectivite: { code: string };
  identifiants: Identifiants;
  versionOrientation: VersionOrientation;
  agent: Agent;
  /** A caller waits for the answer; false unless told. */
  prioritaire?: boolean;
  /** Null for what is about nobody in particular. */
  usager: IdentiteUsager | null;
}

export interface FranceTravailAccess {
  /** Finds the person, then opens the doors; anything but `accepted` means that nothing was sent about the act. */
  connect(connection: Connection): Promise<Outcome<FranceTravail>>;
  /** The APIs that no longer answer, and are left alone. */
  listCircuits(): CircuitOuvert[];
  /** Ends what is in flight, then closes the connections. */
  close(): Promise<void>;
}

export interface FranceTravailAccessOptions {
  /** Addresses, with or without a path (`https://…`, `http://127.0.0.1:3000/simulateur`). */
  authUrl: string;
  apiUrl: string;
  clock: Clock;
  /** Calls per second, and in flight, per API and collectivité (G45). */
  debit?: number;
  enVol?: number;
  /** Longest wait for one's turn, in milliseconds; beyond, `unavailable` with its `retryAt`. */
  waitMax?: number;
  timeouts?: Partial<Timeouts>;
  /** What to wait after a 429 that does not say how long, in milliseconds (a minute). */
  defaultWait?: number;
  /** Where the APIs are of which no address is published; without one, such an API is closed. */
  chemins?: Chemins;
  /** In place of the pace kept in this process. */
  throttle?: Throttle;
  /** Absent: always open. */
  fermetures?: Fermetures;
  /** 0 (included) to 1 (excluded): spreads the probes of those who share an outage. */
  random?: () => number;
  /** In place of connections to these addresses: for whoever answers in this very process. */
  transport?: (baseUrl: string) => Transport;
  /** Told of each call made, for metrics: never of whom. */
  observe?: (observation: Observation) => void;
}

/** Everything that reaches France Travail goes through here: one access for the whole process. */
export function createFranceTravailAccess(options: FranceTravailAccessOptions): FranceTravailAccess {
  const { clock } = options;
  const timeouts: Timeouts = {
    connect: options.timeouts?.connect ?? DEFAULT_TIMEOUTS.connect,
    headers: options.timeouts?.headers ?? DEFAULT_TIMEOUTS.headers,
    body: options.timeouts?.body ?? DEFAULT_TIMEOUTS.body,
  };
  const connect = options.transport ?? ((baseUrl: string) => createTransport(baseUrl, timeouts));
  const authentication = connect(options.authUrl);
  const transport = connect(options.apiUrl);
  const circuits = createCircuits(options.throttle ?? createThrottle(options), options);
  const throttle = createFermetures(circuits, clock, options.fermetures ?? TOUJOURS_OUVERT);
  const { observe, chemins, defaultWait } = options;
  const tokens = createTokens({ transport: authentication, throttle, clock, defaultWait });
  const usagers = createUsagers({ clock });
  const dependencies: DoorDependencies = {
    transport,
    tokens,
    throttle,
    clock,
    observe,
    chemins,
    defaultWait,
  };

  return {
    async connect({
      collectivite: { code },
      identifiants,
      versionOrientation,
      agent,
      prioritaire = false,
      usager,
    }) {
      const liaison: Liaison = { collectivite: code, identifiants, agent, prioritaire, jeton: null };
      const open = (numeroFranceTravail: string | null, jeton: Jeton | null): FranceTravail => ({
        ...openDoors(dependencies, { ...liaison, jeton }),
        versionOrientation,
        numeroFranceTravail,
      });
      if (usager === null) return { kind: "accepted", value: open(null, null), reponse: NO_ANSWER };

      const search = createSearch(dependencies, liaison);
      const found = await usagers.find(code, usager, search);
      if (found.kind !== "accepted") return found;
      const jeton: Jeton = {
        value: found.value.jeton,
        cached: found.value.cached,
        async renew(dead) {
          const renewed = await usagers.renew(code, usager, dead, search);
          return renewed.kind === "accepted" ? { ...renewed, value: renewed.value.jeton } : renewed;
        },
      };
      return { ...found, value: open(found.value.numeroFranceTravail, jeton) };
    },
    listCircuits: circuits.listOuverts,
    async close() {
      await Promise.all([authentication.close(), transport.close()]);
    },
  };
}

/** One door per document, all in the same name. */
export function openDoors(dependencies: DoorDependencies, liaison: Liaison) {
  const open = <Code extends Api>(api: Code) => openDoor<Documents[Code]>(dependencies, api, liaison);
  return {
    orientationusager: open("orientationusager"),
    orientationusagerV2: open("orientationusager-v2"),
    contratEngagement: open("contrat-engagement"),
    contratUsager: open("contrat-usager"),
    informationsAdministratives: open("informations-administratives"),
    activitesOperationnelles: open("activites-operationnelles"),
    rendezVousPartenaire: open("rendez-vous-partenaire"),
    diagnosticargumente: open("diagnosticargumente"),
    gestionSanctionsRsa: open("gestion-sanctions-rsa"),
    conclusionsEntretiens: open("conclusions-entretiens"),
    suiviIntensite: open("suivi-intensite-accompagnement"),
  };
}

/** rechercher-usager, in the name of one agent. */
function createSearch(dependencies: DoorDependencies, liaison: Liaison): Search {
  const door = openDoor<Documents["rechercher-usager"]>(dependencies, "rechercher-usager", liaison);
  return async (recherche) =>
    recherche.par === "numero"
      ? readOutcome(
          await door.POST("/usagers/par-numero-francetravail", {
            body: { numeroFranceTravail: recherche.numeroFranceTravail },
          }),
          toUsager,
        )
      : readOutcome(
          await door.POST("/usagers/par-datenaissance-et-nir", {
            body: { dateNaissance: recherche.dateNaissance, nir: recherche.nir },
          }),
          toUsager,
        );
}
