// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/usagers/par-datenaissance-et-nir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trouver une personne par sa date de naissance et son NIR
         * @description Cherche une personne connue du réseau pour l'emploi et remet son jeton usager, clé de presque tous les autres appels. Une personne introuvable, ou trouvée plusieurs fois, répond aussi 200 : seul codeRetour décide, et seul S001 avec un jeton non vide est un succès.
         */
        post: operations["RechercherUsagerParDateNaissanceEtNir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usagers/par-numero-francetravail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trouver une personne par son numéro France Travail
         * @description Même réponse que la recherche par NIR. Numéro d'essai de la recette : 10429447247. Seul S001 avec un jeton non vide est un succès.
         */
        post: operations["RechercherUsagerParNumeroFranceTravail"];
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
        /** @description Clé de recherche la plus sûre. */
        ParDateNaissanceEtNir: {
            /**
             * Format: date
             * @description AAAA-MM-JJ.
             * @example 1972-06-01
             */
            dateNaissance: string;
            /**
             * @description 13 caractères, ou 15 avec la clé. Le motif exact n'est pas publié : il est déduit de la forme d'un NIR (Corse comprise).
             * @example 1720678355011
             */
            nir: string;
        };
        /** @description Clé de recherche quand le NIR manque. */
        ParNumeroFranceTravail: {
            /**
             * @description 11 chiffres ; la longueur est celle que des clients publics vérifient.
             * @example 12345678901
             */
            numeroFranceTravail: string;
        };
        /** @description Résultat d'une recherche. */
        Resultat: {
            /** @description Code du résultat ; c'est lui qu'il faut lire. */
            codeRetour?: components["schemas"]["CodeRetour"] | (string | null);
            /** @description Explication. À ne pas tester : elle varie d'une édition à l'autre. */
            message?: string | null;
            /** @description « O » identité certifiée, « N » non certifiée, null sans objet. Une édition du contrat sert la chaîne « null » au lieu de null (G13). */
            topIdentiteCertifiee?: components["schemas"]["TopIdentiteCertifiee"] | (string | null);
            /** @description Jeton usager, opaque, valable une journée (G43). Absent : null, la chaîne « null », ou pas de champ (G13). */
            jetonUsager?: string | null;
            /**
             * @description Numéro à 11 chiffres ; seulement dans la dernière édition de la v2.
             * @example 10107641246
             */
            numeroFranceTravail?: string | null;
        };
        /** @description Recherche qui n'a pas pu se faire. */
        ResultatErreur: {
            /** @description Code du résultat ; c'est lui qu'il faut lire. */
            codeRetour?: components["schemas"]["CodeRetour"] | (string | null);
            /** @description Explication. À ne pas tester : elle varie d'une édition à l'autre. */
            message?: string | null;
            /** @description « O » identité certifiée, « N » non certifiée, null sans objet. Une édition du contrat sert la chaîne « null » au lieu de null (G13). */
            topIdentiteCertifiee?: components["schemas"]["TopIdentiteCertifiee"] | (string | null);
            /** @description Jeton usager, opaque, valable une journée (G43). Absent : null, la chaîne « null », ou pas de champ (G13). */
            jetonUsager?: string | null;
        };
        /**
         * @description S001 trouvé, S002 aucun, S003 plusieurs, R001 accès non autorisé, R002 personne hors de la structure de l'accédant, R997 requête non valable, R998 un service a répondu en erreur, R999 service indisponible.
         * @enum {string}
         */
        CodeRetour: "S001" | "S002" | "S003" | "R001" | "R002" | "R997" | "R998" | "R999";
        /**
         * @description « O » identité certifiée, « N » non certifiée, null sans objet. Une édition du contrat sert la chaîne « null » au lieu de null (G13).
         * @enum {string}
         */
        TopIdentiteCertifiee: "O" | "N" | "null";
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
        /** @description S001 trouvé, S002 aucun, S003 plusieurs. Les deux derniers n'ont ni jeton ni numéro. */
        Recherche: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Resultat"];
            };
        };
        /** @description Un exemple de la collection : le nombre de personnes trouvées ne permet pas de remettre un jeton. À lire comme S002 (G14). */
        SansCorps: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description R997 : la requête n'est pas valable. */
        Validation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResultatErreur"];
            };
        };
        /** @description R001 : accès non autorisé. R002 : la personne n'est pas rattachée à la structure de l'accédant. Sans les portées de l'API le statut est le même, le corps inconnu, supposé vide (G41). Ne pas réessayer. */
        Interdit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResultatErreur"];
            };
        };
        /** @description Non publié ; un client public s'en protège. À lire comme S002 (G14). */
        Inconnu: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description R998 : un service a répondu en erreur. D'après un client public, c'est le plus souvent que la personne n'a pas d'adresse chez France Travail : réessayer seul ne sert à rien. */
        ServiceEnErreur: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResultatErreur"] | components["schemas"]["ErreurConnecteur"];
            };
        };
        /** @description R999 : service indisponible, réessayer plus tard. */
        ServiceIndisponible: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResultatErreur"];
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
        /**
         * @description Envoyé par le client de démonstration de France Travail, et par lui seul. Aucun effet connu : la passerelle ne l'envoie pas.
         * @example /agent
         */
        TypeAuth: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    RechercherUsagerParDateNaissanceEtNir: {
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
                /**
                 * @description Envoyé par le client de démonstration de France Travail, et par lui seul. Aucun effet connu : la passerelle ne l'envoie pas.
                 * @example /agent
                 */
                typeAuth?: components["parameters"]["TypeAuth"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParDateNaissanceEtNir"];
            };
        };
        responses: {
            200: components["responses"]["Recherche"];
            204: components["responses"]["SansCorps"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["Validation"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["Interdit"];
            404: components["responses"]["Inconnu"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ServiceEnErreur"];
            503: components["responses"]["ServiceIndisponible"];
        };
    };
    RechercherUsagerParNumeroFranceTravail: {
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
                /**
                 * @description Envoyé par le client de démonstration de France Travail, et par lui seul. Aucun effet connu : la passerelle ne l'envoie pas.
                 * @example /agent
                 */
                typeAuth?: components["parameters"]["TypeAuth"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParNumeroFranceTravail"];
            };
        };
        responses: {
            200: components["responses"]["Recherche"];
            204: components["responses"]["SansCorps"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["Validation"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["Interdit"];
            404: components["responses"]["Inconnu"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ServiceEnErreur"];
            503: components["responses"]["ServiceIndisponible"];
        };
    };
}
