import { registerEnumType } from 'type-graphql';

export const ImportKind = { MEMBERS: 'MEMBERS', LETTERS: 'LETTERS', RECOMMENDATIONS: 'RECOMMENDATIONS' } as const;
export type ImportKind = (typeof ImportKind)[keyof typeof ImportKind];
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What a file holds: members of convocations, letters of a register, recommendations with their answers.',
});

export const ImportState = {
  READ: 'READ',
  CHECKING: 'CHECKING',
  CHECKED: 'CHECKED',
  ENTERING: 'ENTERING',
  ENTERED: 'ENTERED',
  DISCARDED: 'DISCARDED',
} as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import stands. Nothing of it is in the council’s records before it is entered.',
  valuesConfig: {
    READ: { description: 'The file was read; its columns have no meaning yet.' },
    CHECKING: { description: 'The worker checks its rows.' },
    CHECKED: { description: 'Every row has its verdict; nothing is written.' },
    ENTERING: { description: 'The worker enters its rows, all or none.' },
    ENTERED: { description: 'All its rows are in the council’s records.' },
    DISCARDED: { description: 'It was given up; the file stays.' },
  },
});

const fields = [
  'CONVOCATION',
  'TERM_FROM',
  'TERM_TO',
  'COUNCIL_SIZE',
  'APPROVED_BY',
  'APPROVAL_NUMBER',
  'APPROVAL_DATE',
  'SEAT',
  'SEAT_KIND',
  'FULL_NAME',
  'SURNAME',
  'GIVEN_NAME',
  'PATRONYMIC',
  'OTHER_SPELLING',
  'IIN',
  'BIRTH_DATE',
  'POSITION',
  'PROPOSER',
  'PROPOSED_BY',
  'NPO_NAME',
  'NPO_BIN',
  'PHONE',
  'EMAIL',
  'MEMBER_FROM',
  'MEMBER_TO',
  'END_GROUND',
  'DIRECTION',
  'LETTER_NUMBER',
  'LETTER_DATE',
  'COUNTER_NUMBER',
  'COUNTER_DATE',
  'CORRESPONDENT',
  'ORGANISATION',
  'ORGANISATION_BIN',
  'SUBJECT',
  'LETTER_TEXT',
  'CHANNEL',
  'LANGUAGE',
  'EXECUTOR',
  'SIGNATORY',
  'FILE_INDEX',
  'RECOMMENDATION_NUMBER',
  'WORDING',
  'WORDING_KK',
  'ADOPTED_ON',
  'DECISION_NUMBER',
  'DECISION_DATE',
  'LEGAL_BASIS',
  'SENT_ON',
  'RECEIVED_ON',
  'EXECUTE_BY',
  'ANSWER_KIND',
  'ANSWERED_ON',
  'ANSWER_NUMBER',
  'ANSWER_TEXT',
] as const;
export type ImportField = (typeof fields)[number];
export const ImportField = Object.fromEntries(fields.map((field) => [field, field])) as {
  [Field in ImportField]: Field;
};
registerEnumType(ImportField, { name: 'ImportField', description: 'What a column of an imported file means.' });
