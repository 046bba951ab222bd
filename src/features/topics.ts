/** The topics of a working meeting: propose, want, pick. */
import { renderTopics } from '../cards/topics.ts';
import { topicNumber } from '../domain/topics.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import type { Handlers, Outcome, Services, Turn } from './turn.ts';

type TopicChange = Extract<ExchangeChange, { readonly type: `topic${string}` }>;

const change = async (
  services: Services,
  turn: Turn,
  { exchangeId, notice = '', ...topic }: TopicChange & { readonly exchangeId: string; readonly notice?: string },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, { exchangeId, ...topic });
  if (!changed.ok) return refused(turn, changed.error);
  const { after: exchange } = changed.value;
  const { meeting } = turn.reader.texts;
  const said = topic.type === 'topicProposed' ? meeting.proposed(topicNumber(exchange, topic.text)) : notice;
  return { card: renderTopics(turn.reader, { exchange, me: turn.person.aadObjectId, notice: said }) };
};

type TopicVerb = 'topic.list' | 'topic.propose' | 'topic.want' | 'topic.unwant' | 'topic.pick';

export const topicHandlers: Handlers<TopicVerb> = {
  'topic.list': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    if (loaded.value.format !== 'workingMeeting') return refused(turn, 'noMeeting');
    return { card: renderTopics(turn.reader, { exchange: loaded.value, me: turn.person.aadObjectId }) };
  },

  'topic.propose': (services, turn, { exchangeId, text }) =>
    change(services, turn, { exchangeId, type: 'topicProposed', text }),

  'topic.want': (services, turn, { exchangeId, topic }) =>
    change(services, turn, { exchangeId, type: 'topicWanted', topic }),

  'topic.unwant': (services, turn, { exchangeId, topic }) =>
    change(services, turn, { exchangeId, type: 'topicUnwanted', topic }),

  'topic.pick': (services, turn, { exchangeId, topic }) =>
    change(services, turn, {
      exchangeId,
      type: 'topicPicked',
      topic,
      notice: turn.reader.texts.meeting.pickedNow(topic),
    }),
};
