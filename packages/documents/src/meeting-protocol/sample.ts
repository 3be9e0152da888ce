import type { DocumentLocale } from '../shared/locale.ts';
import { wordsOfSample } from './sample-words.ts';
import type { MeetingBallot, MeetingChoice, MeetingCounts, MeetingProtocol, MeetingVote } from './view-model.ts';

const letters: Record<string, MeetingChoice> = {
  F: 'FOR',
  A: 'AGAINST',
  O: 'ABSTAIN',
  N: 'NOT_VOTING',
  R: 'RECUSED',
};

export const sampleMembers = [
  'Абаева Дана Ерланқызы',
  'Ғаниев Болат Серікұлы',
  'Досова Айнұр Маратқызы',
  'Ермеков Тимур Асанұлы',
  'Жұмабай Мұрат Қанатұлы',
  'Ким Виктор Олегович',
  'Ли Ольга Сергеевна',
  'Нұрпейіс Әлия Бақытқызы',
  'Петренко Иван Павлович',
  'Сәрсенова Гүлнар Оразқызы',
];

function ballots(signs: string, ground: string): MeetingBallot[] {
  return [...signs].map((sign, index) => {
    const choice = letters[sign] ?? 'NOT_VOTING';
    return { name: sampleMembers[index] ?? '', choice, ground: choice === 'RECUSED' ? ground : null };
  });
}

function counts(cast: readonly MeetingBallot[]): MeetingCounts {
  const of = (choice: MeetingChoice) => cast.filter((ballot) => ballot.choice === choice).length;
  return {
    FOR: of('FOR'),
    AGAINST: of('AGAINST'),
    ABSTAIN: of('ABSTAIN'),
    NOT_VOTING: of('NOT_VOTING'),
    RECUSED: of('RECUSED'),
  };
}

const plain = {
  kind: 'DECISION',
  rollCall: true,
  cancelled: false,
  cancelledBecause: null,
  recount: false,
  quorum: 8,
  casting: null,
  options: [],
  advisory: [],
} as const;

function vote(question: string, signs: string, ground: string, rest: Partial<MeetingVote> = {}): MeetingVote {
  const cast = ballots(signs, ground);
  const numbers = counts(cast);
  const base = cast.length - numbers.RECUSED;
  const needed = Math.floor(base / 2) + 1;
  return {
    ...plain,
    question,
    present: cast.length,
    counts: numbers,
    base,
    needed,
    outcome: numbers.FOR >= needed ? 'ADOPTED' : 'NOT_ADOPTED',
    tie: numbers.FOR === numbers.AGAINST,
    ballots: cast,
    ...rest,
  };
}

function protocol(locale: DocumentLocale): MeetingProtocol {
  const words = wordsOfSample[locale];
  return {
    preparedOn: '2026-11-23',
    draft: false,
    council: words.council,
    commission: null,
    convocation: 4,
    kind: 'COUNCIL_SESSION',
    form: 'ORDINARY',
    meetingNumber: '5',
    title: null,
    on: '2026-11-19',
    place: words.place,
    number: '7',
    correction: null,
    translation: null,
    publicCopyOf: null,
    beganAt: '15:00',
    endedAt: '17:40',
    chair: { name: 'Ғаниев Болат Серікұлы', acting: true },
    secretary: { name: 'Исабекова Алия Омарқызы', acting: false },
    openedBy: null,
    quorum: { base: 'FILLED', members: 12, seats: 15, present: 9, needed: 8 },
    present: sampleMembers.map((name, index) => ({
      name,
      advisory: false,
      remote: index === 5,
      cameAt: index === 9 ? '15:25' : null,
      leftAt: index === 8 ? '17:05' : null,
      away: index === 6 ? [{ from: '15:50', until: '16:10' }] : [],
    })),
    absent: [
      { name: 'Тоқтаров Ержан Нұрланұлы', valid: true, because: words.absence },
      { name: 'Хасенова Зарина Ануарқызы', valid: false, because: null },
    ],
    guests: [
      { name: 'Мұқанов Сәкен Әділұлы', position: words.guest, remote: false },
      { name: 'Орлова Наталья Викторовна', position: null, remote: true },
    ],
    items: [
      {
        title: words.first,
        rapporteurs: [words.rapporteur],
        state: 'DECIDED',
        closed: null,
        withheld: false,
        because: null,
        heard: words.heard,
        discussed: words.discussed,
        votes: [
          vote(words.recommend, 'FFFFFFFFAO', words.ground),
          vote(words.amend, 'FFFFFAAAAA', words.ground, {
            tie: true,
            casting: { outcome: 'ADOPTED', name: 'Ғаниев Болат Серікұлы' },
            outcome: 'ADOPTED',
            needed: 6,
            advisory: [{ name: words.expert, choice: 'FOR', ground: null }],
          }),
        ],
        decisions: [
          { number: '12', text: words.decision, responsible: 'Досова Айнұр Маратқызы', dueOn: '2026-12-15' },
          { number: '13', text: words.second, responsible: null, dueOn: null },
        ],
      },
      {
        title: words.election,
        rapporteurs: [],
        state: 'DECIDED',
        closed: null,
        withheld: false,
        because: null,
        heard: words.electionHeard,
        discussed: '',
        votes: [
          vote(words.electionQuestion, '', '', {
            kind: 'ELECTION',
            counts: null,
            present: 9,
            base: 9,
            tie: false,
            outcome: 'ADOPTED',
            options: (['FFFFFF', 'FFF'] as const).map((signs, index) => ({
              name: sampleMembers[index * 3 + 4] ?? '',
              votesFor: signs.length,
              place: index + 1,
              outcome: index === 0 ? ('ELECTED' as const) : ('NOT_ELECTED' as const),
              ballots: ballots(signs, words.ground),
            })),
          }),
        ],
        decisions: [{ number: '14', text: words.elected, responsible: null, dueOn: null }],
      },
      {
        title: words.closed,
        rapporteurs: [],
        state: 'DISCUSSED',
        closed: 'PERSONAL_DATA',
        withheld: false,
        because: null,
        heard: words.closedHeard,
        discussed: '',
        votes: [vote(words.closedQuestion, 'FFFFFFFFR', words.ground)],
        decisions: [],
      },
      {
        title: words.postponed,
        rapporteurs: [],
        state: 'POSTPONED',
        closed: null,
        withheld: false,
        because: words.why,
        heard: '',
        discussed: '',
        votes: [],
        decisions: [],
      },
    ],
    opinions: [{ name: 'Петренко Иван Павлович', item: 1, text: words.opinion, on: '2026-11-20' }],
    verification: { url: 'https://kenes.example/v/7K3M-9XQ2-B5TN', code: '7K3M-9XQ2-B5TN' },
    recorded: false,
  };
}

/** The protocol of an invented session, for tests, manuals and looking. */
export const sampleMeetingProtocol: Record<DocumentLocale, MeetingProtocol> = {
  kk: protocol('kk'),
  ru: protocol('ru'),
};

/** A long session: thirty questions, twenty-one members, a vote by name on each; for measuring. */
export function longMeetingProtocol(locale: DocumentLocale): MeetingProtocol {
  const { items, ...rest } = sampleMeetingProtocol[locale];
  const [first] = items;
  const names = Array.from({ length: 21 }, (_, index) => `${sampleMembers[index % 10]} ${index + 1}`);
  const cast = names.map(
    (name, index): MeetingBallot => ({ name, choice: index < 15 ? 'FOR' : 'AGAINST', ground: null }),
  );
  return {
    ...rest,
    present: names.map((name) => ({ name, advisory: false, remote: false, cameAt: null, leftAt: null, away: [] })),
    items: first
      ? Array.from({ length: 30 }, () => ({
          ...first,
          votes: first.votes.map((one) => ({
            ...one,
            ballots: cast,
            counts: counts(cast),
            present: 21,
            base: 21,
            needed: 11,
          })),
        }))
      : [],
  };
}
