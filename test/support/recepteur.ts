import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Recu {
  entetes: IncomingHttpHeaders;
  corps: string;
  /** What it was answered. */
  statut: number;
}

/** An editor's receiver on this machine: it keeps what arrives, and answers what it is told to. */
export interface Recepteur {
  url: string;
  recus: Recu[];
  /** What it answers to each event; 204 unless told. */
  repondre: (corps: string) => { statut: number; entetes?: Record<string, string> };
  close(): Promise<void>;
}

export async function openRecepteur(): Promise<Recepteur> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const corps = Buffer.concat(chunks).toString("utf8");
      const { statut, entetes = {} } = recepteur.repondre(corps);
      recepteur.recus.push({ entetes: request.headers, corps, statut });
      response.writeHead(statut, entetes).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const recepteur: Recepteur = {
    url: `http://127.0.0.1:${port}/rappels`,
    recus: [],
    repondre: () => ({ statut: 204 }),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return recepteur;
}
