import { oneOf } from '../ddl.ts';

const KINDS = [
  'DRAFT_ACT',
  'REPORT_HEARING',
  'EXPERTISE',
  'CONTROL_DECISION',
  'RECOMMENDATIONS',
  'ELECTION',
  'COMMISSIONS',
  'REGULATION',
  'WORK_PLAN',
  'APPEAL',
  'LAW_ENFORCEMENT_INFORMATION',
  'EXECUTION_OF_DECISIONS',
  'ORGANISATIONAL',
  'OTHER',
];

/** The conclusion of an expertise is a question of a session, of a kind of its own (decision 0016). */
export const questionsOfExpertises = `
alter table agenda_item drop constraint agenda_item_kind_check;
alter table agenda_item add constraint agenda_item_kind_check ${oneOf('kind', KINDS)} not valid;
`;
