import type { Language } from "../language.ts";

/**
 * Why a right is withheld, as in TableRight.Reason and FieldRight.Reason. Servers store references to texts, such as
 * `[SR_ACCESS_MANDATORY]`, and insert the text unless a request switches languages off (recorded answers to such
 * requests show the reference itself).
 */
export type Reason =
  | "SR_ACCESS_MANDATORY"
  | "SR_ACCESS_FIELD_R_DB"
  | "SR_ACCESS_ASSOC_DELETE"
  | "SR_ACCESS_EXTERNAL_DELETE";

export function reasonText(reason: Reason, language: Language | undefined): string {
  return language === undefined ? `[${reason}]` : TEXTS[reason][language];
}

const TEXTS: Readonly<Record<Reason, Readonly<Record<Language, string>>>> = {
  SR_ACCESS_MANDATORY: {
    en: "This field must not be left empty.",
    nb: "Dette feltet kan ikke stå tomt.",
    de: "Dieses Feld darf nicht leer bleiben.",
    fr: "Ce champ ne peut pas rester vide.",
    nl: "Dit veld mag niet leeg blijven.",
    da: "Dette felt må ikke stå tomt.",
    sv: "Det här fältet får inte lämnas tomt.",
  },
  SR_ACCESS_FIELD_R_DB: {
    en: "The database sets this field.",
    nb: "Databasen setter dette feltet.",
    de: "Die Datenbank setzt dieses Feld.",
    fr: "La base de données remplit ce champ.",
    nl: "De database vult dit veld in.",
    da: "Databasen sætter dette felt.",
    sv: "Databasen sätter det här fältet.",
  },
  SR_ACCESS_ASSOC_DELETE: {
    en: "Users cannot be deleted here.",
    nb: "Brukere kan ikke slettes her.",
    de: "Benutzer können hier nicht gelöscht werden.",
    fr: "Les utilisateurs ne peuvent pas être supprimés ici.",
    nl: "Gebruikers kunnen hier niet worden verwijderd.",
    da: "Brugere kan ikke slettes her.",
    sv: "Användare kan inte tas bort här.",
  },
  SR_ACCESS_EXTERNAL_DELETE: {
    en: "Somebody who signs in from outside cannot be deleted here.",
    nb: "En ekstern bruker kan ikke slettes her.",
    de: "Externe Benutzer können hier nicht gelöscht werden.",
    fr: "Un utilisateur externe ne peut pas être supprimé ici.",
    nl: "Een externe gebruiker kan hier niet worden verwijderd.",
    da: "En ekstern bruger kan ikke slettes her.",
    sv: "En extern användare kan inte tas bort här.",
  },
};
