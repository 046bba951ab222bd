/** English sentences about facts found in answers. */
import type { Texts } from '../de/index.ts';

export const facts: Texts['facts'] = {
  title: 'Details from your answers',
  intro:
    'I found these details for the planning in your answers. I only take over what you confirm; everyone taking part will then see it. Your answers themselves stay private.',
  none: 'Your answers hold no detail that is still to be decided on.',
  source: (label: string, words: string) => `From your answer on “${label}”: ${words}`,
  owner: (item: number, title: string, name: string) => `${name} takes item ${item}: ${title}`,
  otherOwner: (text: string, before: string) => `${text} (so far ${before})`,
  companion: (name: string) => `${name} comes along`,
  visit: (day: string) => `First day of the visit: ${day}`,
  move: (day: string) => `Move the visit to ${day}`,
  moveHint: 'You will see first what would change.',
  visitDays: (days: string) => `Length of the visit: ${days}`,
  days: (days: number) => `${days} days`,
  groupSize: (people: string) => `Size of the group: ${people}`,
  people: (most: number) => `${most} people`,
  peopleRange: (least: number, most: number) => `${least} to ${most} people`,
  noMember: (name: string) =>
    `${name} is not taking part yet. The name stands on the item; the reminders still go to you.`,
  confirm: 'Take over',
  leave: 'Leave out',
  leaveAll: 'Leave all out',
  more: (count: number) => (count === 1 ? 'and one more detail' : `and ${count} more details`),
  isConfirmed: (text: string) => `Taken over: ${text}`,
  isLeft: (text: string) => `Left out: ${text}`,
  allLeft: 'Left out. Nothing has changed in the plan.',
  noSuchFact: 'This detail has been decided on already, or it is no longer in your answers.',
  groupFact: 'Group',
};
