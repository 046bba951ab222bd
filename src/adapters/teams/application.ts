/** The bot as Teams meets it: checks who calls, lets in what is ours, runs each turn once and says so when it fails. */
import type { TurnState } from '@microsoft/teams-ai';
// Not the whole package, which brings tables and clients for language models (ADR 3).
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { type Activity, INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../../cards/card.ts';
import type { Locale } from '../../domain/document.ts';
import type { Arrival } from '../../features/turn.ts';
import { type Admission, localeOf, readArrival, type Refusal, type UnnamedArrival } from './arrival.ts';
import { type ChannelNames, createChannelNames } from './channelNames.ts';
import type { BotConnection } from './cloudAdapter.ts';
import { describeError } from './describeError.ts';
import { createExtensions, type Excuse, excuse } from './messageExtensions.ts';
import { answerInvoke, hint } from './outgoing.ts';
import { createRoutes, type Route, type RouteOptions } from './routes.ts';

export interface TeamsTexts {
  /** Said in a group chat, which is neither a 1:1 chat nor a channel. */
  readonly onlyPersonal: string;
  readonly failure: (code: string) => string;
  /** Said to somebody of an organisation this bot was not set up for, where they wait for an answer. */
  readonly otherOrganisation: string;
  /** Said in a dialog, with what was sent from it, so that nobody loses what they typed. */
  readonly notDone: (text: string, sent: unknown) => AdaptiveCard;
}

export interface TeamsApplicationOptions extends RouteOptions {
  readonly connection: BotConnection;
  readonly texts: Readonly<Record<Locale, TeamsTexts>>;
  /** Empty: every tenant in which the app is installed. */
  readonly allowedTenants: readonly string[];
  /** A code for one failure, shown to the person and written to the log. */
  readonly newCode: () => string;
}

/** An activity as it came over HTTP, already parsed. */
export interface ActivityRequest {
  readonly authorization: string;
  readonly activity: Readonly<Record<string, unknown>>;
}

/** What goes back over HTTP; without a body for everything but an invoke. */
export interface ActivityAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface TeamsApplication {
  /** Rejects if a turn failed and even that could not be said: Teams may then deliver the activity again. */
  readonly receive: (request: ActivityRequest) => Promise<ActivityAnswer>;
}

type RunTurn = (context: TurnContext) => Promise<void>;

const ARRIVAL = Symbol('arrival');

const typeOf = ({ type }: Activity): string => type;

/** Names are asked for only when the activity means something to us. */
const arrivalOf = async (context: TurnContext, names: ChannelNames): Promise<Arrival> => {
  const arrival = context.turnState.get<UnnamedArrival>(ARRIVAL);
  const { place } = arrival;
  if (place.type === 'personal') return { ...arrival, place };
  return { ...arrival, place: { type: 'channel', channel: await names.complete(place.channel) } };
};

/**
 * Of teams-ai only the routing is used. Its card actions share one response between turns, its typing timer too, its
 * state is saved after the answer was sent, and it removes mentions by a function that fails without text.
 */
const createRouter = (routes: readonly Route[], names: ChannelNames): Application => {
  const router = new Application<TurnState>({ removeRecipientMention: false, startTypingTimer: false });
  for (const { type, when = () => true, handler } of routes) {
    router.addRoute(
      (context) => Promise.resolve(typeOf(context.activity) === type && when(context.activity)),
      async (context) => handler(context, await arrivalOf(context, names)),
      type === 'invoke',
    );
  }
  return router;
};

const createRefusal = ({ connection, texts, log }: TeamsApplicationOptions) => {
  return async (context: TurnContext, reason: Refusal): Promise<void> => {
    const { activity } = context;
    const { onlyPersonal, otherOrganisation, notDone } = texts[localeOf(activity, connection)];
    if (reason === 'groupChat' && typeOf(activity) === 'message') await context.sendActivity(onlyPersonal);
    if (reason === 'groupChat' || reason === 'notForUs') return;
    log.warn({ reason, type: activity.type }, 'an activity was refused');
    const answer = reason === 'unknownTenant' ? excuse(activity, { text: otherOrganisation, notDone }) : undefined;
    if (answer !== undefined) await answerInvoke(context, answer);
  };
};

const createTurn = (options: TeamsApplicationOptions): RunTurn => {
  const { connection, allowedTenants, log } = options;
  const admission: Admission = { isLocal: connection.isLocal, allowedTenants };
  const router = createRouter(createRoutes(options), createChannelNames(connection.connectors, log));
  const answerExtension = createExtensions(options.conversations);
  const refuse = createRefusal(options);
  return async (context) => {
    const { activity } = context;
    const arrival = readArrival(activity, admission);
    if (!arrival.ok) return refuse(context, arrival.error);
    const { place, ...rest } = arrival.value;
    if (place.type === 'dialog') return answerExtension(context, { ...rest, place });
    context.turnState.set(ARRIVAL, { ...rest, place });
    await router.run(context);
  };
};

/** Whoever removed the bot, or only reacted to a message, waits for no answer. */
const awaitsAnswer = (activity: Activity): boolean =>
  ['message', 'messageUpdate'].includes(activity.type) ||
  (typeOf(activity) === 'installationUpdate' && activity.action === 'add');

/** For a click the text comes as a hint: `application/vnd.microsoft.error` would show a sentence of Microsoft's. */
const apologise = async (context: TurnContext, said: Excuse): Promise<void> => {
  const { activity } = context;
  const { text } = said;
  if (typeOf(activity) === 'invoke') await answerInvoke(context, excuse(activity, said) ?? hint(text));
  else if (awaitsAnswer(activity)) await context.sendActivity(text);
};

const createGuardedTurn = (options: TeamsApplicationOptions): RunTurn => {
  const { connection, log, newCode, texts } = options;
  const run = createTurn(options);
  return async (context) => {
    try {
      await run(context);
    } catch (error) {
      const code = newCode();
      log.error({ code, type: context.activity.type, ...describeError(error) }, 'a turn failed');
      const { failure, notDone } = texts[localeOf(context.activity, connection)];
      await apologise(context, { text: failure(code), notDone }).catch((again: unknown) => {
        log.error({ code, ...describeError(again) }, 'nobody could be told of a failed turn');
        throw new Error(`Turn ${code} failed and nobody could be told.`);
      });
    }
  };
};

const answerOf = ({ activity, turnState }: TurnContext): ActivityAnswer => {
  if (typeOf(activity) !== 'invoke') return { status: 200 };
  return (
    (turnState.get<Partial<Activity> | undefined>(INVOKE_RESPONSE_KEY)?.value as ActivityAnswer) ?? { status: 501 }
  );
};

/**
 * `CloudAdapter.process` is not used: it answers a forged token with 500, sends the messages of errors to whoever
 * asks, prints them, and leaves a malformed body without an answer.
 */
export const createTeamsApplication = (options: TeamsApplicationOptions): TeamsApplication => {
  const { connection, log } = options;
  const runTurn = createGuardedTurn(options);
  return {
    receive: async ({ authorization, activity: received }) => {
      const activity = received as unknown as Activity;
      const caller = await connection.authenticate(activity, authorization);
      if (!caller.ok) {
        log.warn({ reason: caller.error }, 'a request was refused');
        return { status: 401 };
      }
      let answer: ActivityAnswer = { status: 200 };
      await connection.adapter.processActivityDirect(caller.value, activity, async (context) => {
        await runTurn(context);
        answer = answerOf(context);
      });
      return answer;
    },
  };
};
