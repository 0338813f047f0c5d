import { scaleUtc } from "d3-scale";
import { addDays, addMonths, daysBetween } from "../domain/date-civile.ts";
import { toDateEcheance } from "../domain/engagement.ts";
import { LIBELLES_ENGAGEMENT } from "../domain/engagement-etat.ts";
import type { LigneEngagement } from "../pilotage/engagements.ts";
import { writeAdresseLigne } from "./annexe-5-etat.tsx";
import { toDateCourte, toEcheance, toJours } from "./format.ts";
import { Defile } from "./layout.tsx";
import { Tableau } from "./tableau.tsx";

/** A planned date farther than this from today stands at the edge of the drawing. */
const MOIS_MAX = 36;

/** A row on the time line; civil dates. */
interface Trait {
  ligne: LigneEngagement;
  prevu: string | null;
  debut: string | null;
  /** Last day on which something went through; today where it still does. */
  fin: string | null;
  retard: boolean;
  declare: string | null;
}

function toTrait(ligne: LigneEngagement, aujourdhui: string): Trait {
  const { engagement, mesure } = ligne;
  return {
    ligne,
    prevu: engagement?.echeance ? toDateEcheance(engagement.echeance) : null,
    debut: mesure.premiereAcceptee,
    fin: mesure.etat === "interrompu" ? mesure.derniereAcceptee : mesure.premiereAcceptee && aujourdhui,
    retard: mesure.etat === "en-retard",
    declare: engagement?.attestation?.date ?? null,
  };
}

/** When each row was to be deployed, and since when it is: a drawing, and its table. */
export function Frise({ lignes, aujourdhui }: { lignes: readonly LigneEngagement[]; aujourdhui: string }) {
  const traits = lignes.map((ligne) => toTrait(ligne, aujourdhui));
  return (
    <section class="carte">
      <h2>Prévu et effectif</h2>
      <Legendes />
      <Defile nom="Frise des sept lignes">
        <Dessin traits={traits} aujourdhui={aujourdhui} />
      </Defile>
      <details>
        <summary>Le tableau</summary>
        <TableauFrise traits={traits} />
      </details>
    </section>
  );
}

const LOSANGE = "M0,-6 L6,0 L0,6 L-6,0 Z";

function Legendes() {
  return (
    <div class="legende note">
      <span>
        <svg viewBox="-7 -7 14 14" aria-hidden="true">
          <path class="prevu" d={LOSANGE} />
        </svg>
        échéance prévue
      </span>
      <span>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <rect class="plein-accent" y="3" width="12" height="6" />
        </svg>
        échanges acceptés
      </span>
      <span>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <rect class="plein-echu" y="4.5" width="12" height="3" />
        </svg>
        en retard, ou interrompu
      </span>
      <span>
        <svg viewBox="-7 -7 14 14" aria-hidden="true">
          <circle class="prevu" r="5" />
        </svg>
        déclaré, non mesuré
      </span>
      <span>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <line class="repere" x1="6" x2="6" y1="0" y2="12" />
        </svg>
        aujourd’hui
      </span>
    </div>
  );
}

function Dessin({ traits, aujourdhui }: { traits: readonly Trait[]; aujourdhui: string }) {
  const [width, left, right, top, step] = [1040, 190, 24, 22, 26];
  const height = top + traits.length * step + 8;
  const [min, max] = findBornes(traits, aujourdhui);
  const toDate = (jour: string) => new Date(`${jour}T00:00:00Z`);
  const scale = scaleUtc([toDate(min), toDate(max)], [left, width - right]).clamp(true);
  const x = (jour: string) => Number(scale(toDate(jour)).toFixed(1));
  return (
    <svg
      class="graphique large frise"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      aria-label="Pour chaque ligne, l’échéance prévue et la période où des échanges sont acceptés ; le tableau suit"
    >
      {listTrimestres(min, max).map((jour) => (
        <g>
          <line class="ligne" x1={x(jour)} x2={x(jour)} y1={top - 4} y2={height - 8} />
          {x(jour) < width - right - 30 && (
            <text class={jour.endsWith("-01-01") ? "fort" : ""} x={x(jour) + 4} y={top - 8}>
              {jour.endsWith("-01-01") ? jour.slice(0, 4) : `T${(Number(jour.slice(5, 7)) + 2) / 3}`}
            </text>
          )}
        </g>
      ))}
      <line class="repere" x1={x(aujourdhui)} x2={x(aujourdhui)} y1={top - 4} y2={height - 8} />
      {traits.map(({ ligne, prevu, debut, fin, retard, declare }, rang) => {
        const y = top + rang * step + step / 2;
        return (
          <g>
            <text class="fort" x="0" y={y + 4}>
              {ligne.ligne.replace(/ \(.*/, "")}
            </text>
            {retard && prevu && (
              <rect class="plein-echu" x={x(prevu)} width={x(aujourdhui) - x(prevu)} y={y - 1.5} height="3" />
            )}
            {debut && fin && (
              <rect
                class="plein-accent"
                x={x(debut)}
                width={Math.max(3, x(fin) - x(debut))}
                y={y - 5}
                height="10"
                rx="2"
              />
            )}
            {fin && fin !== aujourdhui && (
              <rect class="plein-echu" x={x(fin)} width={x(aujourdhui) - x(fin)} y={y - 1.5} height="3" />
            )}
            {declare && <circle class="prevu" cx={x(declare)} cy={y} r="5" />}
            {prevu && <path class="prevu" d={LOSANGE} transform={`translate(${x(prevu)},${y})`} />}
          </g>
        );
      })}
    </svg>
  );
}

/** Whole quarters around everything that is drawn. */
function findBornes(traits: readonly Trait[], aujourdhui: string): [string, string] {
  const near = [addMonths(aujourdhui, -MOIS_MAX), addMonths(aujourdhui, MOIS_MAX)] as const;
  const clamp = (jour: string) => (jour < near[0] ? near[0] : jour > near[1] ? near[1] : jour);
  const known = traits
    .flatMap(({ prevu, debut, declare }) => [prevu, debut, declare])
    .flatMap((jour) => (jour === null ? [] : [clamp(jour)]));
  const sorted = [...known, addMonths(aujourdhui, -3), addMonths(aujourdhui, 3)].toSorted();
  const first = sorted[0] ?? aujourdhui;
  const last = sorted.at(-1) ?? aujourdhui;
  return [findTrimestre(first), addMonths(findTrimestre(addDays(last, 1)), 3)];
}

/** The first day of the quarter of a day. */
function findTrimestre(jour: string): string {
  const mois = Math.floor((Number(jour.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${jour.slice(0, 4)}-${String(mois).padStart(2, "0")}-01`;
}

function listTrimestres(min: string, max: string): string[] {
  const jours: string[] = [];
  for (let jour = min; jour <= max; jour = addMonths(jour, 3)) jours.push(jour);
  return jours;
}

function TableauFrise({ traits }: { traits: readonly Trait[] }) {
  return (
    <Tableau
      nom="Prévu et effectif, ligne par ligne"
      classe="serre"
      colonnes={[
        {
          nom: "Ligne",
          cell: ({ ligne: { flux, ligne } }) => <a href={writeAdresseLigne(flux)}>{ligne}</a>,
        },
        {
          nom: "Échéance prévue",
          cell: ({ ligne: { engagement } }) => (engagement?.echeance ? toEcheance(engagement.echeance) : "—"),
        },
        { nom: "Premier échange accepté", cell: ({ debut }) => (debut ? toDateCourte(debut) : "—") },
        {
          nom: "Dernier échange accepté",
          cell: ({ ligne: { mesure } }) =>
            mesure.derniereAcceptee ? toDateCourte(mesure.derniereAcceptee) : "—",
        },
        { nom: "Écart à l’échéance", cell: ({ prevu, debut }) => describeEcart(prevu, debut) },
        {
          nom: "État",
          cell: ({ ligne: { mesure } }) => (
            <>
              {LIBELLES_ENGAGEMENT[mesure.etat]}
              {mesure.origine === "attestation" && ", non mesuré"}
            </>
          ),
        },
      ]}
      lignes={traits}
    />
  );
}

/** How long before or after its planned date a row was deployed. */
function describeEcart(prevu: string | null, debut: string | null): string {
  if (prevu === null || debut === null) return "—";
  const jours = daysBetween(prevu, debut);
  if (jours === 0) return "le jour prévu";
  return jours < 0 ? `${toJours(-jours)} d’avance` : `${toJours(jours)} de retard`;
}
