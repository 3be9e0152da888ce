import { registerEnumType } from 'type-graphql';

export enum ProtocolState {
  DRAFT = 'DRAFT',
  FREEZING = 'FREEZING',
  FOR_SIGNATURE = 'FOR_SIGNATURE',
  SIGNED = 'SIGNED',
  REGISTERED = 'REGISTERED',
  PUBLISHED = 'PUBLISHED',
  RESTRICTED = 'RESTRICTED',
}
registerEnumType(ProtocolState, {
  name: 'ProtocolState',
  description: 'How far a protocol has come (domain §3.13).',
  valuesConfig: {
    DRAFT: { description: 'Composed from what was recorded; its prose is edited.' },
    FREEZING: { description: 'Its file is being made; it takes a moment.' },
    FOR_SIGNATURE: { description: 'Its bytes are frozen and wait for two signatures.' },
    SIGNED: { description: 'Signed by chair and secretary; nothing of it changes any more (PC-PROT-02).' },
    REGISTERED: { description: 'Entered in the register.' },
    PUBLISHED: { description: 'Public.' },
    RESTRICTED: { description: 'Kept from the public, for a reason that stands with it.' },
  },
});

export enum SigningRole {
  CHAIR = 'CHAIR',
  SECRETARY = 'SECRETARY',
}
registerEnumType(SigningRole, {
  name: 'SigningRole',
  description: 'Whose signature it is; both are needed (PC-PROT-01).',
  valuesConfig: {
    CHAIR: { description: 'Of who chaired, or acts for the chair.' },
    SECRETARY: { description: 'Of who kept the protocol, or acts for the secretary.' },
  },
});

export enum SignatureWay {
  NCALAYER = 'NCALAYER',
  FILE_UPLOAD = 'FILE_UPLOAD',
  SCAN = 'SCAN',
  DEV = 'DEV',
}
registerEnumType(SignatureWay, {
  name: 'SignatureWay',
  description: 'How a protocol was signed (domain §6.3).',
  valuesConfig: {
    NCALAYER: { description: 'With NCALayer in the browser: a CMS.' },
    FILE_UPLOAD: { description: 'A signature made elsewhere: a .p7s or .cms file.' },
    SCAN: { description: 'By hand on paper: its scan.' },
    DEV: { description: 'With a key made for development; refused in production.' },
  },
});

export enum SignatureState {
  VERIFIED = 'VERIFIED',
  UNVERIFIED = 'UNVERIFIED',
  ON_PAPER = 'ON_PAPER',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SignatureState, {
  name: 'SignatureState',
  description: 'What is known of a signature on the whole.',
  valuesConfig: {
    VERIFIED: { description: 'A verifying service answered that it is valid, and it is the signer’s own.' },
    UNVERIFIED: { description: 'Not verified: the single checks say what was compared and what was not.' },
    ON_PAPER: { description: 'By hand on paper.' },
    WITHDRAWN: { description: 'The protocol went back to be written again before both had signed.' },
  },
});

export enum ContentCheck {
  SAME = 'SAME',
  NOT_COMPARED = 'NOT_COMPARED',
  ON_PAPER = 'ON_PAPER',
}
registerEnumType(ContentCheck, {
  name: 'ContentCheck',
  description: 'Whether what was signed is the frozen file.',
  valuesConfig: {
    SAME: { description: 'The signature holds the same bytes, or their SHA-256.' },
    NOT_COMPARED: { description: 'The signature holds only a digest of a standard that is not computed here.' },
    ON_PAPER: { description: 'On paper: compared by eye.' },
  },
});

export enum KeyCheck {
  SIGNED_BY_KEY = 'SIGNED_BY_KEY',
  NOT_COMPARED = 'NOT_COMPARED',
  ON_PAPER = 'ON_PAPER',
}
registerEnumType(KeyCheck, {
  name: 'KeyCheck',
  description: 'Whether the key of the certificate made the signature, counted here.',
  valuesConfig: {
    SIGNED_BY_KEY: { description: 'Yes, by RSA or ECDSA.' },
    NOT_COMPARED: { description: 'Its algorithm (GOST) is not counted here; a verifying service does that.' },
    ON_PAPER: { description: 'On paper.' },
  },
});

export enum PersonCheck {
  SAME = 'SAME',
  OTHER = 'OTHER',
  UNKNOWN = 'UNKNOWN',
  ON_PAPER = 'ON_PAPER',
}
registerEnumType(PersonCheck, {
  name: 'PersonCheck',
  description: 'Whether the certificate is the signer’s, by its national number (GEN-SIG-02, not verified).',
  valuesConfig: {
    SAME: { description: 'The number is the signer’s.' },
    OTHER: { description: 'The number is another person’s.' },
    UNKNOWN: { description: 'The council does not know the signer’s number, or the certificate has none.' },
    ON_PAPER: { description: 'On paper.' },
  },
});

export enum ServiceCheck {
  VALID = 'VALID',
  NOT_ASKED = 'NOT_ASKED',
  ON_PAPER = 'ON_PAPER',
}
registerEnumType(ServiceCheck, {
  name: 'ServiceCheck',
  description: 'Whether a verifying service answered for certificate, chain and revocation.',
  valuesConfig: {
    VALID: { description: 'It answered that all are valid.' },
    NOT_ASKED: { description: 'No verifying service is connected: nobody has checked them.' },
    ON_PAPER: { description: 'On paper.' },
  },
});

export enum ProtocolGap {
  MEETING_NOT_HELD = 'MEETING_NOT_HELD',
  NO_BEGINNING = 'NO_BEGINNING',
  NO_END = 'NO_END',
  NO_PLACE = 'NO_PLACE',
  NO_CHAIR = 'NO_CHAIR',
  NO_SECRETARY = 'NO_SECRETARY',
  NO_ATTENDANCE = 'NO_ATTENDANCE',
  NO_AGENDA = 'NO_AGENDA',
  NOTHING_HEARD = 'NOTHING_HEARD',
  VOTE_NOT_CLOSED = 'VOTE_NOT_CLOSED',
  NO_DECISION = 'NO_DECISION',
  QUESTION_UNDECIDED = 'QUESTION_UNDECIDED',
  DECISION_WITHOUT_TEXT = 'DECISION_WITHOUT_TEXT',
  HAS_IIN = 'HAS_IIN',
}
registerEnumType(ProtocolGap, {
  name: 'ProtocolGap',
  description: 'What a protocol lacks before it can be frozen for signing.',
  valuesConfig: {
    MEETING_NOT_HELD: { description: 'The sitting is not over.' },
    NO_BEGINNING: { description: 'When it began.' },
    NO_END: { description: 'When it ended.' },
    NO_PLACE: { description: 'Where it was.' },
    NO_CHAIR: { description: 'Who chaired.' },
    NO_SECRETARY: { description: 'Who kept the protocol.' },
    NO_ATTENDANCE: { description: 'Who was there.' },
    NO_AGENDA: { description: 'Any question.' },
    NOTHING_HEARD: { description: 'Whom or what the council heard on a question.' },
    VOTE_NOT_CLOSED: { description: 'The end of a vote.' },
    NO_DECISION: { description: 'The decision that an adopted vote made.' },
    QUESTION_UNDECIDED: { description: 'What became of a question.' },
    DECISION_WITHOUT_TEXT: { description: 'The words of a decision.' },
    HAS_IIN: { description: 'A national number of a person stands in a text: it must go.' },
  },
});
