/** The reasons for which a change is politely refused. Each has a sentence in every language. */
export type Refusal =
  | 'notMember'
  | 'notOrganiser'
  | 'unknownExchange'
  | 'unknownItem'
  | 'unknownInsight'
  | 'unknownStep'
  | 'unknownQuestion'
  | 'itemClosed'
  | 'stepClosed'
  | 'noChannelRequest'
  | 'noChannel'
  | 'channelTaken'
  | 'nothingToPublish'
  | 'summaryChanged'
  | 'alreadyPublished'
  | 'tooMany'
  | 'busy';
