import type { Language } from "../language.ts";
import type { SessionState } from "../store/session.ts";
import { TOPICS } from "./topics.ts";

/** The message to the customer when an agent takes the session, in the language of the agent's request. */
export function welcomeMessage(session: SessionState, language: Language): string {
  const topic = TOPICS.find(({ id }) => id === session.TopicId);
  return WELCOME[language](topic?.name);
}

const WELCOME = {
  en: (topic) => `Welcome${topic ? ` to ${topic}` : ""}! How can I help you?`,
  nb: (topic) => `Velkommen${topic ? ` til ${topic}` : ""}! Hva kan jeg hjelpe deg med?`,
  de: (topic) => `Willkommen${topic ? ` bei ${topic}` : ""}! Wie kann ich Ihnen helfen?`,
  fr: (topic) => `Bienvenue${topic ? ` chez ${topic}` : ""} ! Comment puis-je vous aider ?`,
  nl: (topic) => `Welkom${topic ? ` bij ${topic}` : ""}! Waarmee kan ik u helpen?`,
  da: (topic) => `Velkommen${topic ? ` til ${topic}` : ""}! Hvad kan jeg hjælpe dig med?`,
  sv: (topic) => `Välkommen${topic ? ` till ${topic}` : ""}! Vad kan jag hjälpa dig med?`,
} satisfies Record<Language, (topic: string | undefined) => string>;
