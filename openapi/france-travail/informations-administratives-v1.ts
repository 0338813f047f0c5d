// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/usager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'identité et les coordonnées de la personne
         * @description Sert à aligner l'identité, ou à apprendre le numéro France Travail.
         */
        get: operations["recupererDonneesParIdRci"];
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
        /** @description Aucun champ n'est déclaré obligatoire. */
        Usager: {
            /**
             * @description Numéro à 11 chiffres.
             * @example 12345678900
             */
            numeroFranceTravail?: string | null;
            /** @description Adresses connues. */
            adresses?: components["schemas"]["Adresse"][] | null;
            /** @description Adresses électroniques. */
            emails?: components["schemas"]["Email"][] | null;
            /** @description État civil. */
            etatCivil?: components["schemas"]["EtatCivil"] | null;
            /** @description Téléphones. */
            telephones?: components["schemas"]["Telephone"][] | null;
        };
        /** @description Adresse postale. */
        Adresse: {
            /**
             * @description Code Insee.
             * @example 69389
             */
            codeInseeCommune?: string | null;
            /**
             * @description Code postal.
             * @example 69009
             */
            codePostal?: string | null;
            /**
             * @description Bâtiment, résidence.
             * @example Résidence Les Tilleuls
             */
            complementAdresse?: string | null;
            /**
             * @description Étage, escalier.
             * @example Escalier C
             */
            complementDestinataire?: string | null;
            /**
             * @description Boîte postale.
             * @example BP 14
             */
            complementDistribution?: string | null;
            /**
             * @description Commune.
             * @example LYON
             */
            libelleCommune?: string | null;
            /**
             * @description Pays.
             * @example FRANCE
             */
            libellePays?: string | null;
            /**
             * @description Numéro et voie.
             * @example 93 Rue Marietton
             */
            numeroTypeLibelleVoie?: string | null;
            /** @description Quartier prioritaire de la ville. */
            indicateurResidentQPV?: components["schemas"]["IndicateurResidentQpv"] | (string | null);
        };
        /**
         * @description AT en attente, IN indéterminé, NT non traité, NQ hors quartier prioritaire, QP réside en quartier prioritaire.
         * @enum {string}
         */
        IndicateurResidentQpv: "AT" | "IN" | "NT" | "NQ" | "QP";
        /** @description Adresse électronique. */
        Email: {
            /** @description Adresse. */
            adresseEmail?: string | null;
        };
        /** @description État civil. */
        EtatCivil: {
            /**
             * @description Une seule valeur est connue ; les autres ne le sont pas.
             * @example M.
             */
            civilite?: string | null;
            /**
             * Format: date
             * @description AAAA-MM-JJ.
             * @example 1998-07-11
             */
            dateNaissance?: string | null;
            /**
             * @description 13 caractères.
             * @example 1041174010081
             */
            nir?: string | null;
            /**
             * @description Nom de naissance.
             * @example DOE
             */
            nom?: string | null;
            /** @description Nom d'usage. */
            nomCorrespondance?: string | null;
            /**
             * @description Prénom.
             * @example JOHN
             */
            prenom?: string | null;
            /** @description Prénom d'usage. */
            prenomCorrespondance?: string | null;
        };
        /** @description Téléphone. */
        Telephone: {
            /** @description Numéro. */
            numeroTelephone?: string | null;
        };
        /** @description Erreur de l'API. */
        DonneesErreur: {
            /**
             * @description Code.
             * @example Non déterminé
             */
            code?: string | null;
            /**
             * @description Texte.
             * @example L'idRci ne peut pas être vide
             */
            erreur?: string | null;
            /**
             * @description Nom d'un statut HTTP, seul dans l'exemple, précédé du nombre dans la liste publiée (G34).
             * @example BAD_REQUEST
             */
            status?: string | null;
            /** @description Horodatage, avec décalage. */
            timestamp?: string | null;
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
        /** @description Ce que France Travail sait de la personne ; les listes peuvent être vides. */
        Usager: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Usager"];
            };
        };
        /** @description Aucun individu. */
        AucunIndividu: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description « L'idRci ne peut pas être vide » : sans doute ce que répond un jeton usager absent, périmé ou illisible (G42). */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DonneesErreur"];
            };
        };
        /** @description Panne, dans le format de l'API ou dans celui de la passerelle technique. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DonneesErreur"] | components["schemas"]["ErreurConnecteur"];
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
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400 (G42). Ajouté par la couche transport. */
        JetonUsager: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    recupererDonneesParIdRci: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Usager"];
            204: components["responses"]["AucunIndividu"];
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
