/** English sentences about the people of an exchange: who takes part, who is invited, and what they see. */
import type { Texts } from '../de/index.ts';

export const people: Texts['people'] = {
  title: 'People taking part',
  organiser: 'organises',
  undescribed: 'level and field still open',
  invite: 'Invite people',
  perspectives: 'Perspectives',
  aboutMe: 'My role',
  aboutMeTitle: 'My role in the exchange',
  aboutMeWhy:
    'The others taking part see your level and field. They show whether an exchange is looked at from several sides.',
  level: 'Level',
  field: 'Field of work',
  save: 'Save',
  described: (level: string, field: string) => `Noted: ${level}, ${field}.`,
  askLevel: 'At which level do you work: operational, steering, executive or political?',
  askField: (fields: string) => `In which field do you work? For example: ${fields}.`,
  levels: { operational: 'Operational', steering: 'Steering', executive: 'Executive', political: 'Political' },
  fields: {
    youthWelfareOffice: 'Youth welfare office',
    jobCentre: 'Job centre',
    employmentAgency: 'Employment agency',
    familyCentre: 'Family centre',
    equalityOfficer: 'Equality',
    school: 'School and education',
    socialServices: 'Social services',
    health: 'Health',
    integration: 'Integration',
    otherField: 'Another field',
  },
  missing: (levels: string) => `Not represented yet: ${levels}.`,
  why: {
    operational: 'People who work with families every day see things on a visit that stand in no concept paper.',
    steering: 'People who plan and steer can turn impressions into an agreement.',
    executive: 'Without the executive level, there is often no mandate to change anything afterwards.',
    political: 'People who decide politically understand a proposal better once they have seen the example.',
  },
  oneField: (field: string) =>
    `Everyone comes from the same field (${field}). A second one often sees what the first overlooks.`,
};
export const perspectives: Texts['perspectives'] = {
  title: (title: string) => `Perspectives: ${title}`,
  notification: (title: string) => `Perspectives on the exchange “${title}”`,
  intro: (voices: number) =>
    `${voices === 1 ? 'One person has' : `${voices} people have`} released answers. They stand side by side, without names.`,
  nobody:
    'Nobody has released an answer yet. People do that in their own brief, with “brief”, for each answer separately.',
  nothingHere: 'Nobody has released anything on this part yet.',
  open: 'Nobody knows this yet.',
  others: 'Others taking part',
  all: 'Everyone taking part',
  more: (count: number) => `and ${count} more`,
  difference: (note: string) => `Difference: ${note}`,
  mark: 'Note a difference',
  markTitle: (label: string) => `Note a difference: ${label}`,
  unmark: 'Remove the note',
  unmarkTitle: (label: string) => `Remove the note: ${label}`,
  askNote: (key: string) => `How do the views on question ${key} differ? One sentence is enough.`,
  marked: (label: string) => `Noted at “${label}”.`,
  unmarked: (label: string) => `The note at “${label}” has been removed.`,
  share: 'Show in the channel',
  previewNote: (code: string) =>
    `Preview: this is how the steering group will see it in the channel. Nothing has been published yet. Use the button, or write “publish perspectives ${code}”. After that, none of it can be taken back.`,
  publish: 'Publish perspectives',
  approved: (channelName: string) => `Approved. The perspectives now appear in the channel “${channelName}”.`,
};
