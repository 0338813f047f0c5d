/**
 * A 400 of an API that publishes no body for it: the shape of the technical connector in front of them all, which a public client
 * saw, under a code that is ours.
 */
export function refuseConnecteur(message: string): Response {
  return Response.json({ codeErreur: "SIMULATEUR", codeHttp: 400, message }, { status: 400 });
}
