/** English sentences about being away, leaving an exchange, and handing over its organisation. */
import type { Texts } from '../de/index.ts';

export const leaving: Texts['leaving'] = {
  leaveTitle: (title: string) => `Leave the exchange “${title}”?`,
  leaveText: (open: number) =>
    `You will no longer see anything from it and will not be reminded. ${
      open === 0
        ? 'You have no open items here.'
        : open === 1
          ? 'One open item is still in your name.'
          : `${open} open items are still in your name.`
    } What you have contributed stays.`,
  successorInput: 'Who takes on your open items? Without a choice they are free again.',
  leaveButton: 'Leave now',
  stay: 'Stay',
  left: (title: string) => `You no longer take part in the exchange “${title}”.`,
  leftTo: (title: string, name: string) =>
    `You no longer take part in the exchange “${title}”. Your open items are now with ${name}.`,
  handOverTitle: (title: string) => `Who should organise “${title}”?`,
  handOverText:
    'That person can then move the visit, confirm the channel and publish the summary; you no longer can. You remain part of it. Only the new organiser can hand it back.',
  handOverNobody: 'Nobody but you takes part yet. Others can join with “join” in the steering group’s channel.',
  organiserInput: 'New organiser (required)',
  handOverButton: 'Hand over',
  handedOver: (name: string, title: string) =>
    `${name} organises the exchange “${title}” from now on. You remain part of it.`,
  notReachable: (name: string) =>
    `${name} has not opened the personal chat with me yet, so I cannot tell them. Please pass it on yourself.`,
  nowYours: (name: string, title: string) =>
    `${name} has handed the exchange “${title}” over to you: you organise it from now on. Write “status” to see how it stands, or “hand over” to pass it on.`,
  askOrganiser: 'Who should organise the exchange? Please name somebody who takes part.',
  askDeputy: 'Who stands in for you? Please name somebody who takes part in the exchange.',
  askSuccessor: 'Who takes over your open items? Please give the name of a person who takes part.',
  askUntil: 'Until when are you away? For example: 12 March, or in two weeks.',
  absent: ({ name, day, titles }: { name: string; day: string; titles: string }) =>
    `Up to and including ${day}, ${name} stands in for you: ${titles}. Until then, reminders about your items go there and not to you.`,
  notEverywhere: (name: string, titles: string) =>
    `${name} does not take part here: ${titles}. Nobody is reminded of your items there in the meantime.`,
  back: 'Welcome back. Nobody stands in for you any more, and I remind you again.',
};
