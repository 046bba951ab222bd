/** Mistakes in the structure of a checklist. */
import { type Mistake, swap } from './swap.ts';

export const checklistMistakes: readonly Mistake[] = [
  {
    name: 'a version that is no whole number',
    file: 'checklists/hosting.json',
    edit: swap('"version": 2', '"version": 2.5'),
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
