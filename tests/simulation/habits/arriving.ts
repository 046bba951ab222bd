/** Coming and going: installing the bot, removing it, pausing, joining, and the steering group's channel. */
import { type Documents } from '../documents.ts';
import { asWritten, click, dayFrom, type Habit, inExchange, isOrganising, type Life, message } from './habit.ts';

const everyExchange = (documents: Documents, part: string): readonly string[] =>
  documents.exchanges().map(({ id }) => `exchange:${id}/${part}`);

const install: Habit = {
  name: 'installs the bot',
  weight: 60,
  propose: ({ me, person }) =>
    person?.chat === undefined
      ? { name: 'installs the bot', by: me, way: { type: 'installed' }, scope: [] }
      : undefined,
};

/** Whoever takes part in nothing has little reason to say anything. */
const hasNothingToDo = ({ person, random }: Pick<Life, 'person' | 'random'>): boolean =>
  (person?.exchangeIds.length ?? 0) === 0 && !random.chance(0.1);

const uninstall: Habit = {
  name: 'removes the bot',
  weight: 0.3,
  propose: ({ me, person, random }) =>
    person?.chat === undefined || hasNothingToDo({ person, random })
      ? undefined
      : { name: 'removes the bot', by: me, way: { type: 'removed' }, scope: [] },
};

const pause: Habit = {
  name: 'pauses',
  weight: 1.5,
  propose: (life) => {
    const { me, documents } = life;
    if (hasNothingToDo(life)) return undefined;
    const until = dayFrom(life, 1, 20);
    return {
      ...message('pause', `pause bis ${asWritten(until)}`),
      by: me,
      scope: [`person:${me.aadObjectId}/pausedUntil`],
      effect: () => documents.person(me.aadObjectId)?.pausedUntil === until,
    };
  },
};

const resume: Habit = {
  name: 'ends the pause',
  weight: 3,
  propose: ({ me, person }) =>
    person?.pausedUntil === undefined
      ? undefined
      : { ...message('pause beenden', 'Pause beenden'), by: me, scope: [`person:${me.aadObjectId}/pausedUntil`] },
};

/** Whoever joins in a channel joins the exchange that was bound to it last. */
const isIn = ({ documents, group, me }: Life): boolean => {
  const bound = documents.team(group.channel.teamId)?.bound.at(-1);
  const exchange = bound === undefined ? undefined : documents.exchange(bound.exchangeId);
  return exchange?.members.some(({ aadObjectId }) => aadObjectId === me.aadObjectId) ?? true;
};

const join: Habit = {
  name: 'joins in the channel',
  weight: 20,
  propose: (life) => {
    const { me, documents, group } = life;
    if (isIn(life)) return undefined;
    return {
      ...message('mitmachen', 'mitmachen'),
      by: me,
      channel: group.channel,
      scope: [
        ...['exchangeIds', 'invitedTo'].map((part) => `person:${me.aadObjectId}/${part}`),
        ...everyExchange(documents, 'members'),
        ...everyExchange(documents, `invitations.${me.aadObjectId}`),
      ],
      isWide: true,
      effect: () => isIn(life),
    };
  },
};

const requestChannel = inExchange('asks for a channel', 15, (life) => {
  const { me, exchange, group, documents } = life;
  const { id, channel } = exchange;
  if (!isOrganising(life) || channel.status === 'confirmed' || channel.status === 'requested') return undefined;
  return {
    ...click('channel.request', { exchange: id }),
    by: me,
    channel: group.channel,
    scope: [`exchange:${id}/channel`],
    effect: () => documents.exchange(id)?.channel.status !== channel.status,
  };
});

const decideChannel = inExchange('decides about the channel', 20, (life) => {
  const { me, exchange, documents, random } = life;
  const { id, channel } = exchange;
  if (!isOrganising(life) || channel.status !== 'requested') return undefined;
  const isWelcome = random.chance(0.85);
  return {
    ...click(isWelcome ? 'channel.confirm' : 'channel.decline', { exchangeId: id }),
    by: me,
    scope: [`exchange:${id}/channel`, `team:${channel.channel.teamId}/bound`],
    effect: () => documents.exchange(id)?.channel.status === (isWelcome ? 'confirmed' : 'none'),
  };
});

const unbind = inExchange('unbinds the channel', 0.4, (life) => {
  const { me, exchange, documents } = life;
  const { id, channel } = exchange;
  if (!isOrganising(life) || channel.status !== 'confirmed') return undefined;
  return {
    ...click('channel.unbind', { exchangeId: id }),
    by: me,
    scope: [`exchange:${id}/channel`, `team:${channel.channel.teamId}/bound`],
    effect: () => documents.exchange(id)?.channel.status === 'none',
  };
});

const changeTeam: Habit = {
  name: 'installs or removes the bot in the team',
  weight: 0.4,
  propose: (life) => {
    const { me, group, documents } = life;
    if (hasNothingToDo(life)) return undefined;
    const { channel } = group;
    const isInstalled = documents.team(channel.teamId)?.installed ?? false;
    return {
      name: isInstalled ? 'removes the bot from the team' : 'installs the bot in the team',
      by: me,
      channel,
      way: { type: isInstalled ? 'removed' : 'installed' },
      scope: [`team:${channel.teamId}`, ...everyExchange(documents, 'channel')],
      isWide: true,
    };
  },
};

/** What failed, or may have arrived, is sent once more: only because somebody asks. */
const resend = inExchange('asks to send again', 2, (life) => {
  const { me, exchange } = life;
  const isFailed = Object.values(exchange.deliveries).some(
    ({ status }) => status === 'unknown' || status === 'rejected',
  );
  if (!isOrganising(life) || !isFailed) return undefined;
  return { ...click('channel.resend', { exchangeId: exchange.id }), by: me, scope: [] };
});

const chooseLanguage: Habit = {
  name: 'chooses a language',
  weight: 0.5,
  propose: (life) => {
    const { me, random, person, documents } = life;
    if (person === undefined || hasNothingToDo(life)) return undefined;
    const language = random.chance(0.5) ? 'en' : 'de';
    return {
      ...click('language.choose', { language }),
      by: me,
      scope: [`person:${me.aadObjectId}/locale`],
      effect: () => documents.person(me.aadObjectId)?.locale === language,
    };
  },
};

const askForHelp: Habit = {
  name: 'asks for help',
  weight: 1,
  propose: (life) => (hasNothingToDo(life) ? undefined : { ...message('hilfe', 'hilfe'), by: life.me, scope: [] }),
};

export const arriving: readonly Habit[] = [
  install,
  uninstall,
  pause,
  resume,
  join,
  requestChannel,
  decideChannel,
  unbind,
  changeTeam,
  resend,
  chooseLanguage,
  askForHelp,
];
