/** What form an exchange takes; each has a checklist and an agenda of its own. */
import { z } from 'zod/v4';

/** A visit; a day for the institutions of one place; a day of several municipalities; an hour by video. */
export const Format = z.enum(['visit', 'trainingDay', 'fellowDay', 'workingMeeting']);
export type Format = z.infer<typeof Format>;

/** Which side of the exchange the own municipality is on. */
export const Role = z.enum(['visiting', 'hosting']);
export type Role = z.infer<typeof Role>;

/** The checklists that come with the bot: a visit has one for each side. */
export const TEMPLATE_IDS = ['visiting', 'hosting', 'trainingDay', 'fellowDay', 'workingMeeting'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

export interface Form {
  readonly format: Format;
  readonly role: Role;
}

export const templateIdFor = ({ format, role }: Form): TemplateId => (format === 'visit' ? role : format);
