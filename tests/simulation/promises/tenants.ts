/** Tenants never see each other, though people, teams and channels bear the same ids in each of them. */
import { marksIn } from '../words.ts';
import type { Promised } from './watch.ts';

export const tenants: Promised = ({ report, words }) => {
  const check = (tenantId: string, text: string, where: string): void => {
    for (const mark of marksIn(text)) {
      const home = words.authorOf(mark)?.tenantId;
      if (home !== undefined && home !== tenantId)
        report('tenants never see each other', `${mark} of ${home} ${where} ${tenantId}`);
    }
  };
  return {
    onWrite: ({ after, changed, causes, name }) => {
      for (const { content } of changed)
        if (content !== undefined) check(after.tenantId, JSON.stringify(content), 'was stored in');
      const stranger = causes.find(({ by }) => by.tenantId !== after.tenantId);
      if (stranger !== undefined)
        report('tenants never see each other', `${name} was changed by ${stranger.name} of ${stranger.by.tenantId}`);
    },
    onSaid: ({ tenantId, text }) => check(tenantId, text, 'was said in'),
  };
};
