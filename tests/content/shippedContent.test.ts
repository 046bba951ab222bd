/** The content as it is shipped: complete in both languages, and written in the house's tone. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { applicable } from '../../src/domain/conditions.ts';
import { understand } from '../../src/conversation/understand.ts';
import { loadContent } from '../../src/content/content.ts';
import { topicIdOf } from '../../src/content/topics.ts';

const content = loadContent(fileURLToPath(new URL('../../content', import.meta.url)));
const { de, en } = content.byLocale;
const locales = [de, en];

/** All texts under a value, each with its path. */
const textsIn = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
};

const refuseIn = (value: unknown, pattern: RegExp) => {
  const offending = textsIn(value).filter(([, text]) => pattern.test(text));
  assert.deepEqual(offending, []);
};

describe('the shipped structure', () => {
  it('lists checklist items phase by phase, each phase in the order of time', () => {
    for (const { phases, items } of Object.values(content.checklists)) {
      const sorted = items.toSorted(
        (a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || a.offsetWeeks - b.offsetWeeks,
      );
      assert.deepEqual(items, sorted);
      assert.deepEqual([...new Set(items.map((item) => item.phase))], phases, 'every phase has items');
    }
  });

  it('knows for each checklist what comes first when time is short, and asks the questions that decide about it', () => {
    for (const { id, items } of Object.values(content.checklists)) {
      const before = items.filter(({ offsetWeeks }) => offsetWeeks < 0);
      const essential = before.filter(({ isEssential }) => isEssential === true).length;
      assert.ok(essential >= 3 && essential < before.length, `${id}: ${essential} of ${before.length}`);
      assert.ok(
        items.some(({ question }) => question !== undefined),
        id,
      );
    }
  });

  it('keeps what has left a checklist for the exchanges that still have it', () => {
    assert.deepEqual(
      content.checklists.visiting.retired.map(({ key }) => key),
      ['travelBooked'],
    );
    for (const locale of locales) assert.ok(locale.checklists.visiting.items['travelBooked'] !== undefined);
  });

  it('names every meeting for the calendar, and nothing else', () => {
    for (const locale of locales)
      for (const { items } of Object.values(locale.checklists))
        for (const [key, { meeting, meetingMinutes }] of Object.entries(items))
          assert.equal(meeting === undefined, meetingMinutes === undefined, key);
  });

  it('plans an hour by video with a short list, within four weeks', () => {
    const { items } = content.checklists.workingMeeting;
    assert.ok(items.length <= 15 && items.every(({ offsetWeeks }) => offsetWeeks >= -4));
  });

  it('follows a visit from 14 weeks before to a year after, with a check every 13 weeks', () => {
    const { items } = content.checklists.visiting;
    assert.equal(items.at(0)?.offsetWeeks, -14);
    assert.equal(items.at(-1)?.offsetWeeks, 52);
    const checks = items.filter((item) => item.key.startsWith('checkAfter')).map((item) => item.offsetWeeks);
    assert.deepEqual(checks, [13, 26, 39]);
  });
});

describe('the shipped texts', () => {
  it('say the same things in both languages', () => {
    const pathsOf = (locale: unknown) =>
      textsIn(locale)
        .map(([path]) => path)
        .sort();
    assert.deepEqual(pathsOf(en), pathsOf(de));
  });

  it('keep to the lengths that fit a chat message and a row of a card', () => {
    for (const locale of locales) {
      for (const { items } of Object.values(locale.checklists))
        for (const { title } of Object.values(items)) assert.ok(title.length <= 80, title);
    }
  });

  it('name topics so that people find them, however they write them', () => {
    const topics = locales.flatMap((locale) => locale.topics);
    const typed = [
      'kinderarmut',
      'Kinderarmut auf dem Land',
      'SGB II/VIII',
      'Child poverty',
      'Jugendhilfe-Planung',
      'Sport',
    ];
    const found = ['childPoverty', 'childPoverty', 'sgbInterface', 'childPoverty', 'youthWelfarePlanning', undefined];
    assert.deepEqual(
      typed.map((topic) => topicIdOf(topics, topic)),
      found,
    );
  });

  it('hold no exclamation marks', () => {
    for (const locale of locales) refuseIn(locale, /!/u);
  });

  it('address people formally', () => {
    refuseIn(de, /(?<!\p{L})(du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu);
  });

  it('use neutral forms instead of gender signs', () => {
    refuseIn(de, /\p{L}[*:_·/]-?in(nen)?(?!\p{L})|\p{Ll}Innen/u);
  });

  it('quote the topic, so that it reads right whatever was typed', () => {
    refuseIn(de, /(?<!„)\{topic\}|\{topic\}(?!“)/u);
    refuseIn(en, /(?<!“)\{topic\}|\{topic\}(?!”)/u);
  });

  it('write quotation marks as each language does', () => {
    refuseIn(de, /["”]/u);
    refuseIn(en, /["„]/u);
  });
});

describe('the words in quotes of a checklist', () => {
  it('are commands, or the answer that leaves a question open', () => {
    const today = '2027-01-11';
    const quoted = locales
      .flatMap(({ checklists }) => textsIn(checklists))
      .flatMap(([, text]) => [...text.matchAll(/[„“]([^„“”]+)[“”]/gu)].map(([, words = '']) => words));
    const moments = new Set(['personal', 'reflecting'] as const);
    assert.ok(quoted.length > 10);
    assert.deepEqual(
      quoted.filter((words) => understand(words, { moments, locale: 'de', today }).type !== 'command'),
      [],
    );
  });
});

describe('the shipped example', () => {
  it('stands right after the visit: what comes up to the visit is done, nothing later is', () => {
    for (const { example } of locales) {
      const facts = { own: example.ownMunicipality, host: example.host, visitDays: 2, metBefore: false };
      const done = applicable(content.checklists.visiting.items, facts).filter((item) => item.offsetWeeks <= 0);
      assert.deepEqual(
        example.ticked,
        done.map(({ key }) => key),
      );
    }
  });

  it('is about one of the topics on offer', () => {
    for (const { example, topics } of locales) assert.ok(topics.some((topic) => topic.name === example.topic));
  });

  it('shows every guiding question and every kind of decision', () => {
    for (const { example } of locales) {
      assert.deepEqual(new Set(example.insights.map((insight) => insight.lens)), new Set(content.lens));
      const kinds = example.insights.map((insight) => insight.decision.type);
      assert.deepEqual(new Set(kinds), new Set(['open', 'adapt', 'adopt', 'reject']));
    }
  });

  it('tells the same story in both languages', () => {
    const story = ({ people, insights, steps, unknown, ownMunicipality, host }: typeof de.example) => ({
      people: people.map(({ released = {}, ...person }) => ({ ...person, released: Object.keys(released) })),
      unknown,
      ownMunicipality,
      host,
      insights: insights.map(({ lens, decision }) => [lens, decision.type]),
      steps: steps.map(({ owner, weeksAfterVisit }) => [owner, weeksAfterVisit]),
    });
    assert.deepEqual(story(en.example), story(de.example));
  });

  it('names exactly one organiser', () => {
    assert.equal(de.example.people.filter((person) => person.role === 'organiser').length, 1);
  });
});
