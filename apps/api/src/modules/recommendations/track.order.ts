import { registerEnumType } from 'type-graphql';

/** How a list of tracks is ordered. */
export enum TrackOrder {
  DUE_ASC = 'DUE_ASC',
  DUE_DESC = 'DUE_DESC',
  SENT_DESC = 'SENT_DESC',
  SENT_ASC = 'SENT_ASC',
  BODY_ASC = 'BODY_ASC',
  ANSWERED_DESC = 'ANSWERED_DESC',
}
registerEnumType(TrackOrder, {
  name: 'TrackOrder',
  description: 'How a list of tracks is ordered.',
  valuesConfig: {
    DUE_ASC: { description: 'The earliest due day first; without one last.' },
    DUE_DESC: { description: 'The latest due day first; without one before all.' },
    SENT_DESC: { description: 'The last sent first; unsent before all.' },
    SENT_ASC: { description: 'The first sent first; unsent last.' },
    BODY_ASC: { description: 'By the addressee’s name.' },
    ANSWERED_DESC: { description: 'The last answered first; unanswered last.' },
  },
});

const byId = { column: 'sortId', type: 'uuid' } as const;
/** The columns by which a list of tracks is ordered. */
export const trackOrders = {
  DUE_ASC: [{ column: 'sortDue', type: 'date' }, byId],
  DUE_DESC: [{ column: 'sortDue', type: 'date', descending: true }, byId],
  SENT_DESC: [{ column: 'sortSent', type: 'date', descending: true }, byId],
  SENT_ASC: [{ column: 'sortSent', type: 'date' }, byId],
  BODY_ASC: [{ column: 'sortBody', type: 'text' }, byId],
  ANSWERED_DESC: [{ column: 'sortAnswered', type: 'date', descending: true }, byId],
} as const;
