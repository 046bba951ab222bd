/** Mistakes in the structure of a checklist or an agenda. */
import { type Mistake, swap } from './swap.ts';

export const checklistMistakes: readonly Mistake[] = [
  {
    name: 'an agenda that is mostly listening',
    file: 'agendas.json',
    edit: swap('"minutes": 60, "kind": "exchange"', '"minutes": 600, "kind": "input"'),
    says: 'visit1 must leave at least half of the time to exchange',
  },
  {
    name: 'an agenda that begins at no time of day',
    file: 'agendas.json',
    edit: swap('"09:30"', '"9.30"'),
    says: 'visit1[0].start must be a time such as 09:30',
  },
  {
    name: 'a block of an agenda without its name',
    file: 'en/agendas.json',
    edit: swap('"walk"', '"stroll"'),
    says: 'walk is missing',
  },
  {
    name: 'a version that is no whole number',
    file: 'checklists/hosting.json',
    edit: swap('"version": 3', '"version": 3.5'),
    says: 'version must be a positive integer',
  },
  {
    name: 'a checklist item listed twice',
    file: 'checklists/visiting.json',
    edit: swap('"goal"', '"reflection"'),
    says: 'the file holds the key "reflection" twice',
  },
  {
    name: 'a phase that is not listed',
    file: 'checklists/visiting.json',
    edit: swap(/"phase": "decide"(?=,\s*"offsetWeeks": -12)/u, '"phase": "dream"'),
    says: 'items[5] names the phase "dream", which is not listed in phases',
  },
  {
    name: 'a key with a dot',
    file: 'checklists/visiting.json',
    edit: swap('"goal"', '"own.1"'),
    says: 'items[1].key must be letters and digits, beginning with a letter',
  },
  {
    name: 'an unknown field',
    file: 'checklists/visiting.json',
    edit: swap('"key": "goal",', '"colour": "red", "key": "goal",'),
    says: 'items[1] has the unknown key "colour"',
  },
  {
    name: 'an offset written as text',
    file: 'checklists/visiting.json',
    edit: swap('"offsetWeeks": -14', '"offsetWeeks": "-14"'),
    says: 'items[0].offsetWeeks must be of type number',
  },
  {
    name: 'an odd offset',
    file: 'checklists/visiting.json',
    edit: swap('"offsetWeeks": -14', '"offsetWeeks": -14.2'),
    says: 'items[0].offsetWeeks must be a multiple of half a week',
  },
  {
    name: 'an unknown condition',
    file: 'checklists/visiting.json',
    edit: swap('"condition": "overnight"', '"condition": "byNight"'),
    says: 'items[20].condition must be one of "hostKnown", "hostOpen", "overnight", "severalLaender", "firstMeeting"',
  },
  {
    name: 'an item nobody could ever own',
    file: 'checklists/fellowDay.json',
    edit: swap('"owner": "organiser"', '"owner": "mayor"'),
    says: 'items[0].owner must be one of "organiser"',
  },
  {
    name: 'an item that comes from a question nobody asks',
    file: 'checklists/trainingDay.json',
    edit: swap('"question": "C1"', '"question": "C99"'),
    says: '"goal" names the unknown question "C99"',
  },
  {
    name: 'a checklist without the phase that open questions go to',
    file: 'checklists/workingMeeting.json',
    edit: swap('"phases": ["decide", ', '"phases": ['),
    says: 'phases lacks the phase "decide"',
  },
];
