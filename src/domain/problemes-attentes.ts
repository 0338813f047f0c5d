import { type Definition, define } from "./problemes-definition.ts";

/** What is only a matter of time: the same request, or the act that was kept, goes through later. */
export const ATTENTES = {
  "france-travail-en-maintenance": define(
    503,
    "France Travail est en maintenance annoncée",
    "france-travail",
    "Rien à faire pour une écriture, elle partira d'elle-même à la réouverture ; pour une lecture, réessayer après le délai de l'en-tête Retry-After.",
  ),
  "france-travail-lecture-seule": define(
    503,
    "France Travail ne reçoit que des lectures à cette heure",
    "france-travail",
    "Rien à faire : l'acte est gardé, et partira de lui-même à la fin de la plage de lecture seule.",
  ),
  "acte-anterieur-bloque": define(
    503,
    "Un acte antérieur du même dossier est bloqué",
    "departement",
    "Traiter d'abord la transmission citée : son problème dit à qui c'est le tour et que faire. L'acte est gardé, et part de lui-même dès qu'elle est acceptée, refusée ou abandonnée.",
  ),
  "arriere-plein": define(
    503,
    "Trop de transmissions attendent déjà",
    "exploitant",
    "Renvoyer la requête après le délai de l'en-tête Retry-After ; si le refus dure, vérifier par GET /pret ce qui retient les envois, ou relever PASSERELLE_ARRIERE_MAX.",
  ),
  "base-indisponible": define(
    503,
    "La base de la passerelle ne répond pas",
    "exploitant",
    "Renvoyer la requête, avec la même clé d'idempotence, après le délai de l'en-tête Retry-After ; si le refus dure, vérifier la base (connexions, espace disque).",
  ),
} satisfies Record<string, Definition>;
