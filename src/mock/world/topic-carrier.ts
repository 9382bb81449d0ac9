import { carrierOf, type Carrier } from "../../data/reference.ts";
import { instantFromMs } from "../../time/instant.ts";
import type { Topic } from "./topics.ts";
import type { World } from "./world.ts";
import { withoutPrototype } from "../../values.ts";

/** Topics as carriers, with realistic settings. */

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const ABOUT: Readonly<Record<string, string>> = withoutPrototype({
  Support: "Questions about products in use",
  Sales: "Questions before buying",
  Billing: "Invoices and payments",
  Partners: "For resellers; answered by the partner team",
});
const MINUTE = 60_000;

export function seededTopic(world: World, { id, name, team }: Topic): Carrier {
  return topicOf(world, id, {
    Name: name,
    Description: ABOUT[name] ?? "",
    WelcomeMessage: `Welcome to ${name}! How can I help you?`,
    LastAccept: instantFromMs(world.startMs - id * 7 * MINUTE),
    SecondsPrAccept: 20 + id * 5,
    // The partner team is available around the clock.
    OpeningHoursEnabled: team === "own",
  });
}

/** The defaults of a new topic, without a number. */
export function newTopic(world: World): Carrier {
  return topicOf(world, 0, { Name: "", Description: "", WelcomeMessage: "", LastAccept: null, SecondsPrAccept: 0 });
}

function topicOf({ contract, seed, startMs }: World, id: number, given: Readonly<Carrier>): Carrier {
  // Without the group of operations, only the name and the members matter.
  if (!contract.types["ChatTopicEntity"]) return { ChatTopicId: id, ...given };
  const make = (type: string, own: Readonly<Carrier>, number = 0): Carrier =>
    carrierOf(contract, type, number, { seed, startMs }, own);
  return carrierOf(
    contract,
    "ChatTopicEntity",
    id,
    { seed, startMs },
    {
      Language: make("CustomerLanguage", { Value: "English", Tooltip: "" }, 1),
      AlertRecipient: "",
      AlertTemplate: null,
      BadgeHeader: "Chat with us",
      CustomQueueText: "",
      WarnNewChatMinutes: 5,
      WarnManagerNewChatMinutes: 10,
      TicketEnabled: true,
      TicketCategory: make("TicketCategory", { Value: "Chat", Tooltip: "" }, 1),
      TicketPriority: make("TicketPriority", { Value: "Normal", Tooltip: "" }, 1),
      OpeningHoursEnabled: false,
      OpeningHours: openingHours(make),
      Widget: make("ChatWidgetSettings", WIDGET),
      BotSettings: make("ChatBotSettings", { BotName: "", ...NO_BOT }),
      WarnChatMessageMinutes: 2,
      WarnManagerChatMessageMinutes: 5,
      OfflineFormTimeLimit: 10,
      OfflineFormQueueLength: 5,
      WidgetEnableRating: true,
      WidgetRatingText: "How did we do?",
      ...given,
    },
  );
}

const NO_BOT = {
  BotRegisterScriptId: 0,
  BotSessionCreatedScriptId: 0,
  BotSessionChangedScriptId: 0,
  BotMessageReceivedScriptId: 0,
};

/** Monday to Friday, eight to four, in Oslo. */
function openingHours(make: (type: string, own: Readonly<Carrier>, id?: number) => Carrier): Carrier {
  const days = DAYS.flatMap((day) => [
    [`${day}Enabled`, day !== "Sat" && day !== "Sun"],
    [`${day}Start`, "08:00:00"],
    [`${day}Stop`, "16:00:00"],
  ]);
  return make("ChatOpeningHours", {
    TzLocation: make(
      "TimeZoneData",
      { TZLocationID: 261, Name: "Norway", TZLocationCode: "NO", TZLocationCities: "Oslo", IsoNumber: 578 },
      261,
    ),
    ...(Object.fromEntries(days) as Carrier),
    UseLunchHours: false,
    LunchStart: "11:30:00",
    LunchStop: "12:00:00",
  });
}

const WIDGET = {
  AutoFaqEnabled: false,
  AutoFaqCategory: null,
  PreFormEnabled: true,
  PreFormMessage: "Tell us who you are",
  RequiredFields: "Email, Name",
  PostFormEnabled: true,
  PostFormHeader: "Thank you",
  PostFormMessage: "The conversation is over.",
  PostTranscriptEnabled: true,
  LanguageIsoCode: "en",
  Size: "Normal",
  Theme: "Modern",
  Color: "#0a5e55",
  BadgeColor: "",
  BadgeTextColor: "",
  CustMsgColor: "",
  CustMsgTextColor: "",
  AgentMsgColor: "",
  AgentMsgTextColor: "",
  ButtonColor: "",
  ButtonTextColor: "",
  Font: "Roboto",
  FontSize: "",
  LogoEnabled: false,
  LogoBlobId: 0,
  LogoName: "",
  ShowAgentPhoto: true,
  WelcomeTitle: "Hello!",
  WelcomeMessage: "An agent will be with you in a moment.",
  OfflineHeader: "We are away",
  OfflineMessage: "Leave us a message, and we will write back.",
  OfflineFields: "Email",
  UseAgentFirstname: true,
} satisfies Carrier;
