/** English sentences of what goes to the other municipality: request, self-report, lists, agenda. Plain text for mail. */
import type { Texts } from '../de/index.ts';

export const hostPack: Texts['hostPack'] = {
  title: 'Documents',
  intro:
    'These texts are made of released answers. Copy them into an e-mail; what is missing stands in square brackets.',
  kinds: {
    request: 'Request',
    selfReport: 'Self-report',
    participants: 'Participant list',
    agenda: 'Agenda',
    contacts: 'Contact sheet',
  },
  confirmation: 'Confirmation',
  copyHint: (kind: string) => `${kind}, to copy. Please fill in what stands in square brackets.`,
  listingFact: 'Your entry',
  listedFact: 'On the participant list',
  listed: (count: number, all: number) => `${count} of ${all} people`,
  notListed: 'You are not on the list.',
  give: 'Onto the participant list',
  withdraw: 'Off the participant list',
  askOccupation:
    'With which function would you like to be on the participant list? For example: head of youth welfare.',
  askNeeds:
    'Is there anything the other side should take into account, for example accessibility or food? If not, write “none”.',
  askConsent:
    'These details go, with your name, onto the list that is sent to the other municipality. Do you agree? Reply with “yes” or “no”.',
  consent: { yes: 'yes', no: 'no' },
  given: 'You are on the participant list now. “leave participant list” takes that back.',
  notGiven: 'All right, nothing has been stored.',
  withdrawn: 'Your entry on the participant list has been deleted.',
  unanswered: '[still open]',
  missing: (what: string) => `[still open: ${what}]`,
  letter: {
    subject: (what: string, topic: string) => `Subject: ${what} on “${topic}”`,
    greeting: 'Good day,',
    opening: {
      visit: (own: string, topic: string, host: string) =>
        `${own} is preparing a professional exchange on “${topic}” and would like to visit ${host} for it.`,
      trainingDay: (own: string, topic: string, host: string) =>
        `${own} is preparing a joint training day on “${topic}” and would like to win ${host} for it.`,
      fellowDay: (own: string, topic: string, host: string) =>
        `${own} is preparing a day of several municipalities on “${topic}” and would like to invite ${host}.`,
      workingMeeting: (own: string, topic: string, host: string) =>
        `${own} is preparing a digital working meeting of 60 minutes on “${topic}” and would like to invite ${host}.`,
    },
    openingHosting: (own: string, topic: string, guest: string) =>
      `${own} is looking forward to the visit from ${guest} on “${topic}”. So that you can plan, here is what we have in mind.`,
    requestSubject: 'Request for a professional exchange',
    confirmationSubject: 'Your visit to us',
    headings: {
      occasion: 'Occasion',
      goal: 'What we want to find out',
      topics: 'Topics and structures that interest us',
      expectations: 'Arrangements and expectations',
      group: 'Who should be there',
      offer: 'What we bring along',
      show: 'What we show',
      meet: 'Whom you will meet',
      ask: 'What we would like to learn from you',
      limits: 'Our limits',
      way: 'Our way, including what did not work',
      current: 'What we are working on',
      stuck: 'Where we are stuck',
      achieved: 'What has worked',
      needed: 'What we lack',
    },
    size: 'Group size',
    sizeSoFar: (count: number) =>
      count === 1 ? 'So far one person is certain.' : `So far ${count} people are certain.`,
    sizeMissing: 'number of people',
    duration: 'Duration',
    anHour: '60 minutes',
    date: 'Date',
    proposals: 'Date proposals',
    proposalNote:
      '[Proposals without public holidays of both states. Please check school holidays and your calendars.]',
    questions: 'For questions',
    phone: '[phone]',
    mail: '[e-mail]',
    closing: 'Kind regards',
    otherMunicipality: 'name of the other municipality',
  },
  selfReport: {
    title: (own: string) => `Self-report: ${own}`,
    topic: (topic: string) => `Topic: ${topic}`,
    who: 'Who we are',
    facts: '[Population, responsibilities, offices involved: two or three sentences]',
  },
  participants: {
    title: (title: string) => `Participant list: ${title}`,
    needs: (needs: string) => `Needs: ${needs}`,
    none: '[Nobody has agreed to be on the list yet.]',
    others: (count: number) =>
      count === 1 ? '[One person involved is not on the list.]' : `[${count} people involved are not on the list.]`,
  },
  agenda: {
    title: (title: string) => `Agenda: ${title}`,
    dayMissing: 'date',
    day: (count: number, day: string) => `Day ${count}, ${day}`,
    time: (from: string, to: string) => `${from} to ${to}`,
    place: '[Place, room and access]',
    goal: 'Goal',
    roles: 'Roles',
    lead: 'Lead: [name]',
    timekeeping: 'Time: [name]',
    notes: 'Minutes',
  },
  contacts: {
    title: (title: string) => `Contact sheet: ${title}`,
    organiser: 'organises the exchange',
    contact: 'Who keeps the contact',
    hostPerson: '[Contact person and deputy]',
    onTheDay: 'On the day',
    meetingPoint: '[Meeting point and time]',
    emergency: '[Phone for emergencies]',
    group: 'Group',
  },
};
