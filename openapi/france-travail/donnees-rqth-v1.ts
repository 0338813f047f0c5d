// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/rqth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire la reconnaissance de la personne
         * @description Sans reconnaissance : des textes vides et « false ».
         */
        get: operations["lireRqth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description La reconnaissance de la qualité de travailleur handicapé. */
        Rqth: {
            /**
             * @description Premier jour, AAAA-MM-JJ ; vide sans reconnaissance.
             * @example 2024-01-20
             */
            dateDebutRqth?: string | null;
            /**
             * @description Dernier jour, AAAA-MM-JJ ; 9999-12-31 quand elle est à vie, vide sans reconnaissance.
             * @example 2030-01-20
             */
            dateFinRqth?: string | null;
            /**
             * @description D'où vient l'information ; vide sans reconnaissance.
             * @example FRANCE TRAVAIL
             */
            source?: string | null;
            /** @description Vaut aujourd'hui. */
            topValiditeRQTH?: boolean | null;
        };
        /** @description Panne de la passerelle technique qui précède les API, observée par un client public sans que l'API soit nommée. Le corps n'est pas celui de l'API. */
        ErreurConnecteur: {
            /**
             * @description Code de la panne.
             * @example JCS0011G
             */
            codeErreur?: string | null;
            /** @description Statut HTTP, répété. */
            codeHttp?: number | null;
            /** @description Explication. */
            message?: string | null;
        };
    };
    responses: {
        /** @description La reconnaissance, ou son absence. */
        Rqth: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Rqth"];
            };
        };
        /** @description Requête non valable : supposée, pour un jeton usager absent, périmé ou étranger (G42). Aucun corps n'est connu. */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Panne. Aucun corps n'est connu ; celui de la passerelle technique a été observé. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurConnecteur"];
            };
        };
        /** @description Un en-tête « pa-* » manque. Redirection sans corps, à lire comme une faute de configuration et à ne jamais suivre ; l'adresse de redirection n'est pas connue. */
        AgentAbsent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Jeton d'accès absent, faux ou expiré ; également quand un en-tête « pa-* » est vide (observé par un client public). Le type annoncé est JSON mais le corps est vide ; la présence de WWW-Authenticate est inconnue (G40). Renouveler le jeton d'accès une fois, puis réessayer une fois. */
        AccesRefuse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Le jeton d'accès ne porte pas les portées (scopes) de cette API. Le statut est attesté, son corps est inconnu : on le suppose vide (G41). Ne pas réessayer. */
        PorteeManquante: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Trop d'appels par seconde, tous consommateurs confondus ou pour cette application. Aucun chiffre n'est publié pour les API de la loi plein emploi (G45). Attendre « Retry-After », 60 secondes s'il manque. */
        DebitDepasse: {
            headers: {
                /** @description Secondes à attendre ; la forme date n'est pas attestée, mais se lit aussi (G46). */
                "Retry-After"?: string;
                /** @description Appels permis d'un coup pour cette application. */
                "X-Ratelimit-Burst-Capacity-Clientidlimiter"?: string;
                /** @description Appels encore permis pour cette application. */
                "X-Ratelimit-Remaining-Clientidlimiter"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description Service arrêté ou inaccessible : réessayer plus tard. Le corps n'est publié pour aucune opération de cette API. */
        Indisponible: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
         * @example MARTIN
         */
        NomAgent: string;
        /**
         * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
         * @example CAMILLE
         */
        PrenomAgent: string;
        /**
         * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
         * @example BATCH
         */
        IdentifiantAgent: string;
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
        JetonUsager: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    lireRqth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Rqth"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
}
