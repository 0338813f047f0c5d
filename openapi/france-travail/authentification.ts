// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/connexion/oauth2/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obtenir un jeton d'accès
         * @description Le jeton ne porte que les portées demandées. Ni en-tête d'agent, ni jeton usager. Pas de jeton de rafraîchissement : on redemande un peu avant la fin.
         */
        post: operations["demanderJetonAcces"];
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
        /** @description Formulaire. */
        DemandeJeton: {
            /**
             * @description Le seul mode décrit.
             * @enum {string}
             */
            grant_type: "client_credentials";
            /** @description Identifiant de l'application. */
            client_id: string;
            /** @description Secret de l'application : jamais journalisé. */
            client_secret: string;
            /**
             * @description Portées séparées par une espace : celles de l'API, puis celles de la fonction. Répétitions et espace finale se rencontrent et s'acceptent. L'orthographe « rechercheusager » est la bonne (G12).
             * @example api_rechercher-usagerv2 rechercheusager profil_accedant
             */
            scope: string;
        };
        /** @description Jeton d'accès et sa durée. */
        Jeton: {
            /** @description Portées accordées. */
            scope?: string | null;
            /**
             * @description Durée de vie en secondes ; 1499 dans l'exemple, mais c'est la valeur reçue qui compte.
             * @example 1499
             */
            expires_in: number;
            /**
             * @description Bearer.
             * @example Bearer
             */
            token_type?: string | null;
            /** @description Jeton opaque, à envoyer dans « Authorization: Bearer ». */
            access_token: string;
        };
        /** @description Erreur du point de remise des jetons. */
        ErreurJeton: {
            /** @description Code. */
            error?: components["schemas"]["CodeErreurJeton"] | (string | null);
            /**
             * @description Texte.
             * @example Client authentication failed
             */
            error_description?: string | null;
        };
        /**
         * @description Identifiants refusés, portée inconnue (« Unknown/invalid scope(s): [api_x] »), mode non géré, autorisation expirée ou révoquée, adresse de retour non enregistrée (code attesté, texte non).
         * @enum {string}
         */
        CodeErreurJeton: "invalid_client" | "invalid_scope" | "unsupported_grant_type" | "invalid_grant" | "redirect_uri_mismatch";
    };
    responses: {
        /** @description Jeton d'accès. */
        Jeton: {
            headers: {
                /** @description no-store. */
                "Cache-Control"?: string;
                /** @description no-cache. */
                Pragma?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Jeton"];
            };
        };
        /** @description Toute faute de la demande : de mauvais identifiants donnent 400, pas 401. */
        Refus: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurJeton"];
            };
        };
        /** @description Non publié pour ce point ; on suppose la forme commune aux API. */
        TropDeDemandes: {
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
        /** @description Non publié. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Service arrêté ou inaccessible : réessayer plus tard. Corps non publié. */
        ServiceIndisponible: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Royaume : « /agent » pour toutes les API du parcours loi plein emploi. Toujours en paramètre de requête, jamais dans le corps ; une collection l'omet (G11). */
        Realm: "/agent";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    demanderJetonAcces: {
        parameters: {
            query: {
                /** @description Royaume : « /agent » pour toutes les API du parcours loi plein emploi. Toujours en paramètre de requête, jamais dans le corps ; une collection l'omet (G11). */
                realm: components["parameters"]["Realm"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DemandeJeton"];
            };
        };
        responses: {
            200: components["responses"]["Jeton"];
            400: components["responses"]["Refus"];
            429: components["responses"]["TropDeDemandes"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["ServiceIndisponible"];
        };
    };
}
