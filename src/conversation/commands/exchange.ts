/** Commands about exchanges, their visit date and their channel. */
import type { Command } from '../command.ts';

export const exchangeCommands: readonly Command[] = [
  {
    verb: 'exchange.form',
    patterns: { de: ['neuer austausch', 'austausch anlegen'], en: ['new exchange'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'exchange.byChat',
    patterns: { de: ['im chat anlegen', 'im chat'], en: ['create by chat', 'by chat'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'exchange.list',
    patterns: { de: ['austausche', 'meine austausche'], en: ['exchanges', 'my exchanges'] },
    moments: ['personal'],
    help: ['personal'],
  },
  { verb: 'exchange.choose', patterns: { de: ['austausch {place}'], en: ['exchange {place}'] }, moments: ['personal'] },
  { verb: 'visit.move', patterns: { de: ['verschieben auf {on}'], en: ['move to {on}'] }, moments: ['personal'] },
  { verb: 'visit.keep', patterns: { de: ['termin lassen'], en: ['keep date'] }, moments: ['personal'] },
  {
    verb: 'exchange.host',
    patterns: {
      de: ['andere kommune: {hostName}', 'andere kommune'],
      en: ['other municipality: {hostName}', 'other municipality'],
    },
    moments: ['personal'],
    isExact: true,
    help: ['personal'],
  },
  {
    verb: 'exchange.length',
    patterns: { de: ['dauer ändern'], en: ['change length'] },
    moments: ['personal'],
    help: ['personal'],
  },
  { verb: 'plan.show', patterns: { de: ['plan'], en: ['plan'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'arguments.show', patterns: { de: ['argumente'], en: ['arguments'] }, help: ['personal'] },
  {
    verb: 'visit.schedule',
    patterns: { de: ['termin {on}', 'besuchstermin {on}', 'termin'], en: ['visit {on}', 'date {on}', 'visit date'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'exchange.join',
    patterns: { de: ['mitmachen'], en: ['join'] },
    moments: ['channel'],
    help: ['channel'],
  },
  {
    verb: 'channel.request',
    patterns: { de: ['steuergruppe {exchange}'], en: ['steering group {exchange}'] },
    moments: ['channel'],
  },
  {
    verb: 'channel.resend',
    patterns: { de: ['erneut senden'], en: ['send again'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'channel.choose',
    patterns: { de: ['steuergruppe'], en: ['steering group'] },
    moments: ['channel'],
    help: ['channel'],
  },
  { verb: 'status.show', patterns: { de: ['status'], en: ['status'] }, help: ['channel', 'personal'] },
  { verb: 'channel.confirm', patterns: { de: ['kanal bestätigen'], en: ['confirm channel'] }, moments: ['personal'] },
  { verb: 'channel.decline', patterns: { de: ['kanal ablehnen'], en: ['decline channel'] }, moments: ['personal'] },
  {
    verb: 'channel.unbind',
    patterns: { de: ['kanal lösen'], en: ['unbind channel'] },
    moments: ['personal'],
    help: ['personal'],
  },
];
