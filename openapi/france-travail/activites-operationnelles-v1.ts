// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/activites/chercher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chercher les activités à faire, sans page
         * @deprecated
         * @description Version dépréciée, que les cinématiques dessinent encore ; la passerelle appelle la v2 (G15). Mêmes critères, sans numéro ni curseur ; le tableau est nu. Sans jeton usager. Une activité ne se ferme pas ici : elle disparaît, et la suivante paraît, quand l'acte est fait par l'API métier, plus ou moins vite (G70). Rien ne prévient : il faut relire (G72).
         */
        get: operations["chercherActivites"];
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
        /** @description Ce que France Travail attend de la structure pour une personne. Le document publié ne déclare aucun type : ceux-ci sont lus dans ses exemples. */
        Activite: {
            /**
             * @description Identifiant, avec un « $ ».
             * @example 52898$a4638d98-d8e6-4d7d-83ec-9e5ca522b812
             */
            identifiantActivite?: string | null;
            /** @description Nature. */
            codeActivite?: components["schemas"]["CodeActiviteLu"] | (string | null);
            /** @description Personne ; peut manquer. Un objet : une note le lit à tort comme un tableau (G16). */
            usager?: components["schemas"]["Usager"] | null;
            /**
             * Format: date-time
             * @description Instant de la création.
             * @example 2024-05-22T12:13:20.000Z
             */
            dateCreation?: string | null;
            /**
             * Format: date-time
             * @description Échéance ; c'est elle qui ordonne la liste.
             * @example 2024-05-27T12:13:20.000Z
             */
            dateEcheance?: string | null;
            /**
             * Format: date-time
             * @description Instant à partir duquel l'échéance est proche.
             */
            dateEcheanceProche?: string | null;
            /** @description À chercher par leur nom, jamais par leur place ; manquent pour ACT395. */
            attributsSpecifiques?: components["schemas"]["AttributSpecifique"][] | null;
        };
        /**
         * @description Sanctions : ACT366 suspension à instruire, ACT367 suspension à traiter, ACT369 levée de suspension à traiter, ACT370 suppression à traiter. ACT380 premier rendez-vous d'accompagnement à prendre. ACT382 décision d'orientation à prendre. ACT395 modification du diagnostic à valider. Deux codes se lisent dans les textes sans être dans la liste : ACT414 décision de réorientation à prendre, ACT368 levée de suspension à instruire, disparu (G17).
         * @enum {string}
         */
        CodeActiviteLu: "ACT366" | "ACT367" | "ACT369" | "ACT370" | "ACT380" | "ACT382" | "ACT395";
        /** @description Personne. */
        Usager: {
            /**
             * @description Numéro France Travail, quand typeIdentifiant le dit.
             * @example 12345678901
             */
            identifiant?: string | null;
            /** @description Nature de l'identifiant ; absent ou autre, l'activité ne s'exploite pas. */
            typeIdentifiant?: components["schemas"]["TypeIdentifiant"] | (string | null);
        };
        /**
         * @description Le seul connu.
         * @enum {string}
         */
        TypeIdentifiant: "numeroFranceTravail";
        /** @description Une précision propre à l'activité. */
        AttributSpecifique: {
            /** @description Ce qui est précisé ; une note écrit identifiantConsequenceSanction (G16). */
            nom?: components["schemas"]["NomAttribut"] | (string | null);
            /**
             * @description idConsequenceSanction va dans l'API des sanctions, sans en vérifier la forme (G68) ; motif (ACC) dans celle des rendez-vous ; les trois autres ne servent qu'à trier : organisme (FT, CAF, DCD, ML, CE, CD, IND), parcours (PED, PSP, PSO, EO, IND), code Insee de la commune.
             * @example 78787P45475845M
             */
            valeur?: string | null;
        };
        /**
         * @description GLI100 : idConsequenceSanction. MSACC : motif. INSEA : les trois autres.
         * @enum {string}
         */
        NomAttribut: "idConsequenceSanction" | "motif" | "typeOrganismeAccompagnateur" | "codeInseeCommune" | "typeParcours";
        /** @description Erreur de l'API. */
        Erreur: {
            /** @description Code. */
            code?: components["schemas"]["CodeErreur"] | (string | null);
            /**
             * @description Texte.
             * @example Il faut renseigner exactement un paramètre.
             */
            message?: string | null;
            /**
             * @description Paramètres reçus, répétés ; certains à null.
             * @example {
             *       "codeFamille": "GDD100",
             *       "codeDomaine": "GDD"
             *     }
             */
            details?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description Il faut un des trois codes, et un seul. Les autres codes ne sont pas connus.
         * @enum {string}
         */
        CodeErreur: "PARAM_INCOHERENT";
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
        /** @description Les activités, en tableau nu. */
        Activites: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Activite"][];
            };
        };
        /** @description Aucun résultat, comme en v2. */
        AucunResultat: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Requête non valable. Objet dans le contrat de la v2, tableau de ces objets dans les exemples de la collection : lire les deux (G18). */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"] | components["schemas"]["Erreur"][];
            };
        };
        /** @description Panne. Aucun corps n'est publié ; celui de la passerelle technique a été observé. */
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
        /**
         * @description Les activités de ce code. Exactement un des trois codes, sinon 400.
         * @example ACT366
         */
        CodeActivite: string;
        /**
         * @description Les activités de cette famille : GLI100 sanctions, INSEA orientation, MSACC rendez-vous, ACC100 portefeuille. Exactement un des trois codes, sinon 400.
         * @example GLI100
         */
        CodeFamille: string;
        /**
         * @description Les activités de ce domaine, de trois lettres. Exactement un des trois codes, sinon 400.
         * @example ACC
         */
        CodeDomaine: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    chercherActivites: {
        parameters: {
            query?: {
                /**
                 * @description Les activités de ce code. Exactement un des trois codes, sinon 400.
                 * @example ACT366
                 */
                codeActivite?: components["parameters"]["CodeActivite"];
                /**
                 * @description Les activités de cette famille : GLI100 sanctions, INSEA orientation, MSACC rendez-vous, ACC100 portefeuille. Exactement un des trois codes, sinon 400.
                 * @example GLI100
                 */
                codeFamille?: components["parameters"]["CodeFamille"];
                /**
                 * @description Les activités de ce domaine, de trois lettres. Exactement un des trois codes, sinon 400.
                 * @example ACC
                 */
                codeDomaine?: components["parameters"]["CodeDomaine"];
            };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Activites"];
            204: components["responses"]["AucunResultat"];
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
