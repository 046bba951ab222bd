/** English sentences about the people of an exchange: who takes part, who is invited, and what they see. */
import type { Texts } from '../de/index.ts';

export const people: Texts['people'] = {
  title: 'People taking part',
  organiser: 'organises',
  undescribed: 'level and field still open',
  invite: 'Invite people',
  perspectives: 'Perspectives',
  inviteTitle: 'Whom would you like to invite?',
  inviteIntro:
    'Each person is asked in their personal chat and decides alone. Whoever declines is not asked about this exchange again.',
  inviteNoTeam:
    'Once the steering group’s channel is confirmed, you can choose people from its team here. Until then, use the text to forward.',
  inviteLabel: (team: string) => (team === '' ? 'People (required)' : `People from the team ${team} (required)`),
  inviteError: 'Please choose at least one person.',
  inviteMore: (shown: number, all: number) =>
    `These are ${shown} of ${all} people. Invite anyone else by name: “invite first name last name”.`,
  inviteButton: 'Invite',
  inviteText: 'Text to forward',
  askInvitees: 'Whom would you like to invite? Please give one or more names, separated by commas.',
  invited: (names: string) => `Invited: ${names}. I am asking in their personal chats.`,
  alreadyIn: (names: string) => `Taking part already: ${names}.`,
  alreadyAsked: (names: string) => `Asked already, no answer yet: ${names}.`,
  saidNo: (names: string) => `Not asked again, since the invitation was declined: ${names}.`,
  fromElsewhere: (names: string) =>
    `From another organisation and so cannot be invited: ${names}. You can give them the documents as text.`,
  noTeam: (names: string) =>
    `No team is connected yet, so I cannot find anybody here: ${names}. Write “invitation text” for a text to forward.`,
  ambiguous: (names: string) => `Not clear who is meant: ${names}. Please give first and last names.`,
  notFound: (names: string) => `Not found in the team: ${names}. Write “invitation text” for a text to forward.`,
  theBot: 'There is no need to invite me, I am here already.',
  forward: 'You can copy and send this text:',
  forwardText: (title: string, code: string) =>
    `Hello,\n\nI would like to have your view for our exchange “${title}”. Please open the app Austausch-Lotse in Teams and write this line there:\n\nwith code ${code}\n\nThe Austausch-Lotse will then ask you some questions. Only you can see your answers until you release one.`,
  askCode: 'Which line is in your invitation? Please copy all of it.',
  invitationTitle: 'Invitation to an exchange',
  invitationText: (by: string, title: string) => `${by} invites you to take part in the exchange “${title}”.`,
  invitationAbout: ({ topic, host, event, visit }: Readonly<Record<'topic' | 'host' | 'event' | 'visit', string>>) =>
    [
      `Topic: ${topic}.`,
      ...(host === '' ? [] : [`Other municipality: ${host}.`]),
      ...(visit === '' ? [] : [`${event}: ${visit}.`]),
    ].join(' '),
  invitationPrivacy:
    'I will ask for your view on the topic, in about 20 minutes, with breaks whenever you like. Only you can see your answers until you release one. If you decline, I will not ask again.',
  accept: 'I will take part',
  decline: 'No, thank you',
  accepted: (title: string) =>
    `You are now taking part in the exchange “${title}”. With “my role” you say from where you look at the topic. This card shows what is next:`,
  declined: 'All right. I will not ask you about this exchange again.',
  acceptedNote: 'You are taking part.',
  declinedNote: 'You have declined.',
  noInvitation: 'There is no invitation for you.',
  openInvitations: (names: string) => `Invited: ${names}`,
  declinedInvitations: (names: string) => `Not taking part: ${names}`,
  trouble: {
    unknown: (name: string) =>
      `I cannot tell whether the invitation reached ${name}: the connection broke at that very moment. Please ask. With “send again” I will invite once more.`,
    rejected: (name: string) =>
      `Teams did not deliver the invitation to ${name}, probably because the app is missing there. Write “invitation text” for a text that you can forward yourself.`,
  },
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
  take: 'Keep as insight',
  takeTitle: (label: string, place: number) => `Keep as insight: ${label}, answer ${place}`,
  taken: (insight: number) =>
    `Kept as insight ${insight}, without a name. With “insights” you see them all and decide what becomes of them. If the release is taken back, the insight is deleted, too.`,
  takenBefore: (insight: number) => `This is there already as insight ${insight}. Nothing was changed.`,
  takeWhich: (short: string, question: string, count: number) =>
    `There are ${count} answers to “${short}” (${question}). Which one do you mean? Count from the top and write the number behind the code of the question, for example “insight from V4 2”.`,
  publishedNote: (approved) => `Answers of people taking part, without names. ${approved}`,
  share: 'Show in the channel',
  previewNote: (code: string) =>
    `Preview: this is how the steering group will see it in the channel. Nothing has been published yet. Use the button, or write “publish perspectives ${code}”. After that, none of it can be taken back.`,
  publish: 'Publish perspectives',
  approved: (channelName: string) => `Approved. The perspectives now appear in the channel “${channelName}”.`,
};
