import type { Context } from "hono";
import type { DashboardEnv } from "./parts.ts";

/** How many lines of a list stand on one page. */
export const PAR_PAGE = 100;

/** A page number of an address, from 1; anything else is the first. */
export function readPage(c: Context<DashboardEnv>): number {
  const page = c.req.query("page") ?? "";
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

/** The lines of a page, as a list is asked for them. */
export const toTranche = (page: number) => ({ limite: PAR_PAGE, debut: (page - 1) * PAR_PAGE });

/** The ways to the page before and the page after, where there are several. */
export function PagesListe({
  total,
  page,
  turn,
  parPage = PAR_PAGE,
}: {
  total: number;
  page: number;
  /** The address of a page. */
  turn: (page: number) => string;
  parPage?: number;
}) {
  if (total <= parPage) return null;
  return (
    <nav aria-label="Pages de la liste" class="d-flex gap-3 mt-2">
      {page > 1 && <a href={turn(page - 1)}>Page précédente</a>}
      <span>
        Page {page} sur {Math.ceil(total / parPage)}
      </span>
      {page * parPage < total && <a href={turn(page + 1)}>Page suivante</a>}
    </nav>
  );
}
