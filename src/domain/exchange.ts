/** The record of one professional exchange: what it is, who belongs to it, and everything that was agreed. */
import { z } from 'zod/v4';
import { ActionStep } from './actionSteps.ts';
import { Field, Level } from './background.ts';
import { ChecklistItem } from './checklist.ts';
import { Closed, Reopened } from './closed.ts';
import { type DeepReadonly, Actor, documentFields, Locale, ReleasedAnswer } from './document.ts';
import { DeliveryLog } from './deliveryLog.ts';
import { notSpread, Spreading } from './drafts.ts';
import { Group } from './facts.ts';
import { Format, Role } from './format.ts';
import { Insight } from './insights.ts';
import { Enquiry } from './enquiry.ts';
import { Invitation } from './invitation.ts';
import { Municipality } from './land.ts';
import { noPicture, SharedPicture } from './sharedPicture.ts';
import { Persona } from './persona.ts';
import { ChannelNotice } from './channelNotice.ts';
import { SteeringChannel } from './steeringChannel.ts';
import { Summary } from './summary.ts';
import { IsoDate, IsoInstant } from './time.ts';
import { noTopics, Topics } from './topics.ts';

/** What a person agreed to have on the list of participants that goes to the other municipality. */
const Listing = z.strictObject({ occupation: z.string(), needs: z.string().optional(), at: IsoInstant });

/** Who hears of a member's items while that member is away: up to and including a day. */
export const Deputy = z.strictObject({ ...Actor.shape, until: IsoDate });
export type Deputy = DeepReadonly<z.infer<typeof Deputy>>;

export const Member = z.strictObject({
  ...Actor.shape,
  role: z.enum(['organiser', 'participant']),
  level: Level.optional(),
  field: Field.optional(),
  deputy: Deputy.optional(),
  /** Missing for whoever created the exchange, and for those who joined before this was kept. */
  joinedAt: IsoInstant.optional(),
  /** Missing unless the person said so themselves; gone again when they take it back. */
  listing: Listing.optional(),
  /** Since when the member agrees to be asked by others who find this exchange; gone again when they take it back. */
  askableSince: IsoInstant.optional(),
});
export type Member = DeepReadonly<z.infer<typeof Member>>;

export const Exchange = z.strictObject({
  ...documentFields,
  kind: z.literal('exchange'),
  id: z.string(),
  createdAt: IsoInstant,
  locale: Locale,
  timeZone: z.string(),
  title: z.string(),
  topic: z.string(),
  /** Exchanges from before there were several formats are visits. */
  format: Format.default('visit'),
  role: Role,
  /** The municipality's own checklist template; missing for those that come with the bot. */
  template: z.string().optional(),
  own: Municipality,
  host: Municipality.optional(),
  /** The two municipalities have had an exchange before. */
  metBefore: z.boolean().default(false),
  /** First day of the visit; missing while no date is agreed. */
  visitOn: IsoDate.optional(),
  /** When that date was set; missing where it was before there was a weekly digest. */
  datedAt: IsoInstant.optional(),
  /** When what was published was last handed on to the library. */
  lessonsAt: IsoInstant.optional(),
  /** Length of the visit in days. */
  visitDays: z.number().int().min(1).max(5),
  /** Missing until something about it is confirmed. */
  group: Group.optional(),
  members: z.array(Member),
  invitations: z.array(Invitation).default(() => []),
  /** Questions that members handed to somebody else; known to those two alone. */
  enquiries: z.array(Enquiry).default(() => []),
  /** Lets people join who are in no team with the bot; missing until somebody asks for it. */
  joinCode: z.string().optional(),
  /** The last time the organisation passed on, and from whom: the new organiser is told of it. */
  handedOver: z.strictObject({ id: z.string(), at: IsoInstant, by: Actor }).optional(),
  plan: z.array(ReleasedAnswer),
  picture: SharedPicture.default(noPicture),
  checklist: z.array(ChecklistItem),
  /** Of a working meeting. */
  topics: Topics.default(noTopics),
  channel: SteeringChannel,
  /** What became of the channel, for the organiser to hear once; the newest. */
  channelNotice: ChannelNotice.optional(),
  insights: z.array(Insight),
  steps: z.array(ActionStep),
  summary: Summary,
  spreading: Spreading.default(notSpread),
  /** The persona that was approved for the channel. */
  persona: Persona.optional(),
  /** The day from which quarters go on being counted, once the group was asked and the date has changed since. */
  quartersFrom: IsoDate.optional(),
  /** Missing while it goes on. */
  closed: Closed.optional(),
  /** The last time it was opened again; gone once it is closed anew. */
  reopened: Reopened.optional(),
  /** Since when it is being deleted: it is gone for everybody, and waits only for the last to be told. */
  removingSince: IsoInstant.optional(),
  deliveries: DeliveryLog,
});
export type Exchange = DeepReadonly<z.infer<typeof Exchange>>;

/** Whether it goes on: nobody is asked for anything in a closed one. */
export const isOpen = ({ closed }: Pick<Exchange, 'closed'>): boolean => closed === undefined;

type WithMembers = Pick<Exchange, 'members'>;

export const memberOf = ({ members }: WithMembers, aadObjectId: string): Member | undefined =>
  members.find((member) => member.aadObjectId === aadObjectId);

export const organiserOf = ({ members }: WithMembers): Member | undefined =>
  members.find((member) => member.role === 'organiser');

export const isOrganiser = (exchange: WithMembers, aadObjectId: string): boolean =>
  memberOf(exchange, aadObjectId)?.role === 'organiser';
