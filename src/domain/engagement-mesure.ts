import type { Collectivite } from "./collectivite.ts";
import { type Compteur, computeCouverture, POPULATIONS, toCompteur } from "./couverture.ts";
import { checkEngagement, type Engagement, LIGNES } from "./engagement.ts";
import { type Constat, computeConstat } from "./engagement-etat.ts";
import { FLUX, type Flux } from "./flux.ts";
import { findModeProbant, type Mode } from "./mode.ts";
import type { Avertissement } from "./verdict.ts";

/** The traffic of a flow in one mode, up to a day. Civil dates. */
export interface Trafic {
  flux: Flux;
  mode: Mode;
  premiere: string | null;
  derniere: string | null;
  /** Of the last thirty days, the day of observation included. */
  acceptees30j: number;
  refusees30j: number;
  /** The days on which something was accepted, among the thirty before the observation and that day itself. */
  joursActifs: readonly string[];
}

/** What was seen of a flow in one mode. Civil dates, local. */
export interface TraficMesure {
  premiereAcceptee: string | null;
  derniereAcceptee: string | null;
  /** Over the last thirty days, the day of observation included. */
  acceptees30j: number;
  refusees30j: number;
}

/** What is measured of a row; nothing of it is ever typed in. */
export interface MesureEngagement extends Constat, TraficMesure {
  dateObservation: string;
  /** Whose traffic this is: production's, or the sandbox's, whose data are fictitious. */
  mode: "production" | "bac-a-sable";
  /** People concerned whose act was transmitted here / people concerned, 0 to 1; null: nobody is, or readings. */
  couverture: number | null;
  /** How many people the row concerns; null for readings, and where the département has no competence (OM-09, OM-10). */
  concernes: number | null;
  transmis: number | null;
  /** Since when some dossier has had the act due without it; null where none has it. */
  dueDepuis: string | null;
  /** What was tried in `recette`, which proves nothing; null where nothing was. */
  recette: TraficMesure | null;
}

/** A row of Annexe 5: its name, what is declared of it, what is measured of it. */
export interface LigneEngagement {
  flux: Flux;
  /** Word for word as in the convention. */
  ligne: string;
  /** null where nothing is declared. */
  engagement: Engagement | null;
  mesure: MesureEngagement;
  avertissements: readonly Avertissement[];
}

/** What was counted, whoever counted it. */
export interface Observations {
  engagements: ReadonlyMap<Flux, Engagement>;
  trafics: readonly Trafic[];
  compteurs: ReadonlyMap<Compteur, number>;
  dueDepuis: Readonly<Record<Flux, string | null>>;
}

/**
 * The seven rows of Annexe 5, in their order, from what was declared and counted.
 * @param options.mode of the installation; `fermes`: flows whose API France Travail has not opened
 */
export function summarizeEngagements(
  collectivite: Pick<Collectivite, "orienteParFranceTravail">,
  { engagements, trafics, compteurs, dueDepuis }: Observations,
  options: { dateObservation: string; mode: Mode; fermes: readonly Flux[] },
): LigneEngagement[] {
  const { dateObservation, fermes } = options;
  const mode = findModeProbant(options.mode);
  return FLUX.map((flux) => {
    const engagement = engagements.get(flux) ?? null;
    const found = (of: Mode) => trafics.find((one) => one.flux === flux && one.mode === of) ?? null;
    const trafic = found(mode);
    const recette = found("recette");
    const constat = computeConstat(engagement, {
      premiereAcceptee: trafic?.premiere ?? null,
      derniereAcceptee: trafic?.derniere ?? null,
      joursActifs: trafic?.joursActifs ?? [],
      premiereRecette: recette?.premiere ?? null,
      dueDepuis: dueDepuis[flux],
      ouverte: !fermes.includes(flux),
      dateObservation,
    });
    return {
      flux,
      ligne: LIGNES[flux],
      engagement,
      mesure: {
        ...constat,
        dateObservation,
        mode,
        ...toTraficMesure(trafic),
        ...computeCoverage(collectivite, flux, mode, compteurs),
        dueDepuis: dueDepuis[flux],
        recette: recette === null ? null : toTraficMesure(recette),
      },
      avertissements: engagement === null ? [] : checkEngagement(engagement, collectivite),
    };
  });
}

function toTraficMesure(trafic: Trafic | null): TraficMesure {
  return {
    premiereAcceptee: trafic?.premiere ?? null,
    derniereAcceptee: trafic?.derniere ?? null,
    acceptees30j: trafic?.acceptees30j ?? 0,
    refusees30j: trafic?.refusees30j ?? 0,
  };
}

/** Where France Travail orients and the CAF sanctions, the département has nobody to cover (OM-09, OM-10). */
function computeCoverage(
  { orienteParFranceTravail }: Pick<Collectivite, "orienteParFranceTravail">,
  flux: Flux,
  mode: "production" | "bac-a-sable",
  compteurs: ReadonlyMap<Compteur, number>,
): Pick<MesureEngagement, "couverture" | "concernes" | "transmis"> {
  const population = POPULATIONS[flux];
  const elsewhere = orienteParFranceTravail && (flux === "orientation" || flux === "sanction");
  if (population === null || elsewhere) return { couverture: null, concernes: null, transmis: null };
  const concernes = compteurs.get(population) ?? 0;
  const transmis = compteurs.get(toCompteur({ flux, mode })) ?? 0;
  return { couverture: computeCouverture(transmis, concernes), concernes, transmis };
}
