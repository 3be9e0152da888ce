import { registerEnumType } from 'type-graphql';

export enum CompetitionKind {
  WORKING_GROUP = 'WORKING_GROUP',
  COUNCIL = 'COUNCIL',
  BY_ELECTION = 'BY_ELECTION',
}
registerEnumType(CompetitionKind, {
  name: 'CompetitionKind',
  description: 'What a competition is for (domain §3.7).',
  valuesConfig: {
    WORKING_GROUP: { description: 'The part of the working group that is chosen (PC-WG-03).' },
    COUNCIL: { description: 'The seats of NPOs and citizens in the council.' },
    BY_ELECTION: { description: 'A vacancy within the term (PC-TERM-05).' },
  },
});

export enum CompetitionState {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  VOTING = 'VOTING',
  RESULTS = 'RESULTS',
  APPROVED = 'APPROVED',
  COMPLETED = 'COMPLETED',
  REPEAT_REQUIRED = 'REPEAT_REQUIRED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(CompetitionState, {
  name: 'CompetitionState',
  description: 'Where a competition stands (domain §3.7).',
  valuesConfig: {
    DRAFT: { description: 'It is being prepared; the public does not see it.' },
    OPEN: { description: 'Applications are taken until 23:59:59 of the last day, Almaty.' },
    CLOSED: { description: 'No more applications are taken; it closes by itself.' },
    UNDER_REVIEW: { description: 'The working group looks at the applications.' },
    VOTING: { description: 'The working group votes on the candidates.' },
    RESULTS: { description: 'The results stand in a protocol.' },
    APPROVED: { description: 'The composition was approved.' },
    COMPLETED: { description: 'It is over.' },
    REPEAT_REQUIRED: { description: 'Another one is held for the seats that are left (PC-COMP-07).' },
    CANCELLED: { description: 'It was cancelled, for a reason that is published.' },
  },
});

export enum ApplicationState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  REGISTERED = 'REGISTERED',
  RETURNED = 'RETURNED',
  ADMITTED = 'ADMITTED',
  REJECTED = 'REJECTED',
  INTERVIEWED = 'INTERVIEWED',
  VOTED = 'VOTED',
  ELECTED = 'ELECTED',
  RESERVE = 'RESERVE',
  NOT_ELECTED = 'NOT_ELECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ApplicationState, {
  name: 'ApplicationState',
  description: 'Where an application stands (domain §3.8).',
  valuesConfig: {
    DRAFT: { description: 'The candidate fills it; nobody else sees it.' },
    SUBMITTED: { description: 'Submitted, without a number yet.' },
    REGISTERED: { description: 'It has its number; its completeness is looked at.' },
    RETURNED: { description: 'Something is missing; it may be brought until the closing.' },
    ADMITTED: { description: 'The candidate is admitted.' },
    REJECTED: { description: 'Not admitted, on a ground that the candidate is told.' },
    INTERVIEWED: { description: 'The working group has spoken with the candidate.' },
    VOTED: { description: 'The working group has voted.' },
    ELECTED: { description: 'Elected.' },
    RESERVE: { description: 'On the reserve list.' },
    NOT_ELECTED: { description: 'Not elected.' },
    WITHDRAWN: { description: 'Withdrawn by the candidate.' },
  },
});

export enum Nominator {
  NPO = 'NPO',
  CITIZENS = 'CITIZENS',
  SELF = 'SELF',
}
registerEnumType(Nominator, {
  name: 'Nominator',
  description: 'Who proposes a candidate (PC-COMP-03).',
  valuesConfig: {
    NPO: { description: 'A non-profit organisation.' },
    CITIZENS: { description: 'Citizens.' },
    SELF: { description: 'The candidate.' },
  },
});

export enum ApplicationPart {
  REQUEST = 'REQUEST',
  PROPOSAL = 'PROPOSAL',
  CV = 'CV',
  CONSENT = 'CONSENT',
  IDENTITY = 'IDENTITY',
  NO_RECORD = 'NO_RECORD',
}
registerEnumType(ApplicationPart, {
  name: 'ApplicationPart',
  description: 'A part of the application package (PC-COMP-03). REQUEST and CONSENT may be the form itself.',
});

export enum AnnouncementPlace {
  MEDIA = 'MEDIA',
  BODY_SITE = 'BODY_SITE',
  COUNCIL_SITE = 'COUNCIL_SITE',
  OTHER = 'OTHER',
}
registerEnumType(AnnouncementPlace, {
  name: 'AnnouncementPlace',
  description: 'Where a competition is announced (PC-COMP-01).',
});

export enum CompetitionPublicationPurpose {
  ANNOUNCEMENT = 'ANNOUNCEMENT',
  EXTENSION = 'EXTENSION',
  CANCELLATION = 'CANCELLATION',
  RESULTS = 'RESULTS',
}
registerEnumType(CompetitionPublicationPurpose, {
  name: 'CompetitionPublicationPurpose',
  description: 'What a publication tells of a competition.',
});

export enum ApplicationEntry {
  CANDIDATE = 'CANDIDATE',
  SECRETARIAT = 'SECRETARIAT',
}
registerEnumType(ApplicationEntry, {
  name: 'ApplicationEntry',
  description: 'Who entered an application: the candidate, or the secretariat from a paper.',
});

export enum EligibilityQuestion {
  CITIZEN = 'CITIZEN',
  CONVICTION = 'CONVICTION',
  INCAPACITY = 'INCAPACITY',
  CORRUPTION = 'CORRUPTION',
  MEDICAL_RECORD = 'MEDICAL_RECORD',
  OTHER_REPUBLICAN_COUNCIL = 'OTHER_REPUBLICAN_COUNCIL',
}
registerEnumType(EligibilityQuestion, {
  name: 'EligibilityQuestion',
  description: 'What a candidate is asked of themselves (PC-MEM-01, 02, 05).',
});
