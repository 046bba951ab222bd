/** The record of one professional exchange: what it is, who belongs to it, and everything that was agreed. */
import { z } from 'zod/v4';
import { ActionStep } from './actionSteps.ts';
import { ChecklistItem } from './checklist.ts';
import { type DeepReadonly, Actor, documentFields, Locale, ReleasedAnswer } from './document.ts';
import { DeliveryLog } from './deliveryLog.ts';
import { Group } from './facts.ts';
import { Insight } from './insights.ts';
import { Municipality } from './land.ts';
import { SteeringChannel } from './steeringChannel.ts';
import { Summary } from './summary.ts';
import { IsoDate, IsoInstant } from './time.ts';

export const Role = z.enum(['visiting', 'hosting']);
export type Role = z.infer<typeof Role>;

export const Member = z.strictObject({ ...Actor.shape, role: z.enum(['organiser', 'participant']) });
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
  role: Role,
  own: Municipality,
  host: Municipality.optional(),
  /** First day of the visit; missing while no date is agreed. */
  visitOn: IsoDate.optional(),
  /** Length of the visit in days. */
  visitDays: z.number().int().min(1).max(5),
  /** Missing until something about it is confirmed. */
  group: Group.optional(),
  members: z.array(Member),
  plan: z.array(ReleasedAnswer),
  checklist: z.array(ChecklistItem),
  channel: SteeringChannel,
  insights: z.array(Insight),
  steps: z.array(ActionStep),
  summary: Summary,
  deliveries: DeliveryLog,
});
export type Exchange = DeepReadonly<z.infer<typeof Exchange>>;

type WithMembers = Pick<Exchange, 'members'>;

export const memberOf = ({ members }: WithMembers, aadObjectId: string): Member | undefined =>
  members.find((member) => member.aadObjectId === aadObjectId);

export const organiserOf = ({ members }: WithMembers): Member | undefined =>
  members.find((member) => member.role === 'organiser');

export const isOrganiser = (exchange: WithMembers, aadObjectId: string): boolean =>
  memberOf(exchange, aadObjectId)?.role === 'organiser';
