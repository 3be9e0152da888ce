import type { DocumentLocale } from '../shared/locale.ts';
import type { GroupProtocol, ProtocolCandidate, ProtocolChoice } from './view-model.ts';

const members = ['Абаева Дана', 'Ғаниева Болат', 'Жұмабай Мұрат', 'Ким Виктор', 'Ли Олжас'];

/** A candidate whose votes stand letter by letter: F, A, O, N, R. */
function candidate(
  name: string,
  letters: string,
  rest: Pick<ProtocolCandidate, 'place' | 'result' | 'reserveOrder' | 'number' | 'proposedBy'>,
  ground: string,
): ProtocolCandidate {
  const words: Record<string, ProtocolChoice> = {
    F: 'FOR',
    A: 'AGAINST',
    O: 'ABSTAIN',
    N: 'NOT_VOTING',
    R: 'RECUSED',
  };
  const votes = [...letters].map((letter, index) => {
    const choice = words[letter] ?? 'NOT_VOTING';
    return { name: members[index] ?? '', choice, ground: choice === 'RECUSED' ? ground : null };
  });
  const of = (choice: ProtocolChoice) => votes.filter((vote) => vote.choice === choice).length;
  return {
    name,
    ...rest,
    votes,
    base: votes.length - of('RECUSED'),
    counts: {
      FOR: of('FOR'),
      AGAINST: of('AGAINST'),
      ABSTAIN: of('ABSTAIN'),
      NOT_VOTING: of('NOT_VOTING'),
      RECUSED: of('RECUSED'),
    },
  };
}

function protocol(words: {
  council: string;
  competition: string;
  body: string;
  fund: string;
  self: string;
  ground: string;
}): GroupProtocol {
  const { council, competition, body, fund, self, ground } = words;
  return {
    preparedOn: '2026-11-23',
    council,
    convocation: 4,
    competition,
    number: '7',
    on: '2026-11-17',
    size: 6,
    act: { number: '14-р', on: '2026-09-02' },
    present: members.map((name, index) => ({
      name,
      part: index === 0 ? 'STATE' : 'CIVIL',
      represents: index === 0 ? body : index === 1 ? fund : null,
    })),
    absent: [{ name: 'Петренко Зарина', part: 'CIVIL', represents: null }],
    quorum: 4,
    ballots: [
      {
        kind: 'CITIZEN',
        seats: 1,
        sittingOn: '2026-11-16',
        openly: true,
        present: 5,
        toRepeat: 0,
        candidates: [
          candidate(
            'Әлиева Айгүл Серікқызы',
            'FFFFR',
            { place: 1, result: 'ELECTED', reserveOrder: null, number: '4-001', proposedBy: self },
            ground,
          ),
          candidate(
            'Бек Тимур',
            'FFFAO',
            { place: 2, result: 'RESERVE', reserveOrder: 1, number: '4-004', proposedBy: fund },
            ground,
          ),
          candidate(
            'Вагнер Ирина',
            'AAFNA',
            { place: 3, result: 'NOT_ELECTED', reserveOrder: null, number: '4-002', proposedBy: self },
            ground,
          ),
        ],
      },
      {
        kind: 'NPO',
        seats: 1,
        sittingOn: '2026-11-16',
        openly: true,
        present: 5,
        toRepeat: 1,
        candidates: [
          candidate(
            'Досов Ержан',
            'FFFAA',
            { place: 1, result: 'TIED', reserveOrder: null, number: '4-003', proposedBy: fund },
            ground,
          ),
          candidate(
            'Ермек Салтанат',
            'AFFFA',
            { place: 1, result: 'TIED', reserveOrder: null, number: '4-005', proposedBy: fund },
            ground,
          ),
        ],
      },
    ],
    head: { name: 'Ғаниева Болат', acting: false },
    secretary: 'Исабекова А. О.',
  };
}

/** The protocol of an invented group, for tests, manuals and looking. */
export const sampleGroupProtocol: Record<DocumentLocale, GroupProtocol> = {
  kk: protocol({
    council: 'Алматы қаласының Қоғамдық кеңесі',
    competition: 'Алматы қаласы Қоғамдық кеңесінің құрамына конкурс',
    body: 'Алматы қаласы мәслихатының аппараты',
    fund: '«Таза Қала» қоғамдық қоры',
    self: 'өзін-өзі ұсынған',
    ground: 'бір ұйымда жұмыс істейді',
  }),
  ru: protocol({
    council: 'Общественный совет города Алматы',
    competition: 'Конкурс в состав Общественного совета города Алматы',
    body: 'Аппарат маслихата города Алматы',
    fund: 'ОФ «Таза Қала»',
    self: 'самовыдвижение',
    ground: 'работает в той же организации',
  }),
};
