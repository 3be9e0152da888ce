import { kindWord } from '../composition/kinds.ts';
import type { Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';
import type { Draft } from './steps.ts';

const step = (t: Words, draft: Draft, fields: readonly FieldSpec[]): ActSpec => ({
  label: t('candidate.saveAndGoOn'),
  hidden: { expectedVersion: draft.version ?? 0 },
  fields,
});

/** For which kind of seat, and the questions of eligibility. */
export function seatStep(t: Words, draft: Draft): ActSpec {
  const { competition, personal } = draft;
  const yesOrNo = [
    { value: 'yes', label: t('candidate.yes') },
    { value: 'no', label: t('candidate.no') },
  ];
  return step(t, draft, [
    {
      kind: 'one',
      name: 'seatKind',
      label: t('candidate.seatKind'),
      hint: t('candidate.seatKindHint'),
      value: draft.seatKind ?? (competition?.seats.length === 1 ? competition.seats[0]?.kind : null),
      required: true,
      choices: (competition?.seats ?? []).map(({ kind, count }) => ({
        value: kind,
        label: kindWord(t, kind),
        hint: t('candidate.seatsOf', { count }),
      })),
    },
    ...(competition?.questions ?? []).map(({ question, words }): FieldSpec => {
      const given = personal?.answers.find((one) => one.question === question)?.answer;
      return {
        kind: 'one',
        name: `answer.${question}`,
        label: words,
        value: given === undefined ? null : given ? 'yes' : 'no',
        required: true,
        choices: yesOrNo,
      };
    }),
  ]);
}

/** Who the candidate is and how they are reached. */
export function personStep(t: Words, draft: Draft): ActSpec {
  const { personal } = draft;
  type Asked = 'surname' | 'givenName' | 'patronymic' | 'iin' | 'email' | 'phone' | 'residence' | 'occupation';
  type Rest = Partial<Extract<FieldSpec, { kind: 'text' }>>;
  const text = (name: Asked, value: string | null | undefined, rest: Rest = {}): FieldSpec => ({
    kind: 'text',
    name,
    label: t(`candidate.${name}`),
    value: value ?? null,
    ...rest,
  });
  return step(t, draft, [
    text('surname', draft.surname, { required: true, hint: t('candidate.asInDocument') }),
    text('givenName', draft.givenName, { required: true }),
    text('patronymic', draft.patronymic),
    text('iin', null, {
      narrow: true,
      required: !personal?.iinLast,
      hint: personal?.iinLast ? t('candidate.iinKept', { last: personal.iinLast }) : t('candidate.iinHint'),
    }),
    {
      kind: 'date',
      name: 'birthDate',
      label: t('candidate.birthDate'),
      hint: t('candidate.birthDateHint'),
      value: personal?.birthDate ?? null,
    },
    text('email', personal?.email, { type: 'email', required: true, hint: t('candidate.emailHint') }),
    text('phone', personal?.phone, { type: 'tel' }),
    text('residence', personal?.residence),
    text('occupation', personal?.occupation),
    {
      kind: 'area',
      name: 'about',
      label: t('candidate.about'),
      hint: t('candidate.aboutHint'),
      value: personal?.about ?? null,
      rows: 5,
    },
  ]);
}

/** Who proposes: an NPO with its BIN, citizens with how many they are, or the candidate. */
export function proposerStep(t: Words, draft: Draft, nominator: NonNullable<Draft['nominator']>): ActSpec {
  const npo: readonly FieldSpec[] = [
    { kind: 'text', name: 'nominatorName', label: t('candidate.npoName'), value: draft.nominatorName, required: true },
    {
      kind: 'text',
      name: 'npoBin',
      label: t('candidate.npoBin'),
      hint: t('candidate.npoBinHint'),
      value: draft.npoBin,
      narrow: true,
      required: true,
    },
    {
      kind: 'text',
      name: 'npoHeadBin',
      label: t('candidate.npoHeadBin'),
      hint: t('candidate.npoHeadBinHint'),
      value: draft.npoHeadBin,
      narrow: true,
    },
    { kind: 'text', name: 'npoAlliance', label: t('candidate.npoAlliance'), value: draft.npoAlliance },
  ];
  const citizens: readonly FieldSpec[] = [
    {
      kind: 'text',
      name: 'nominatorName',
      label: t('candidate.citizensWho'),
      hint: t('candidate.citizensHint'),
      value: draft.nominatorName,
      required: true,
    },
    { kind: 'number', name: 'nominatorCount', label: t('candidate.citizensCount'), value: draft.nominatorCount },
  ];
  const self: readonly FieldSpec[] = [{ kind: 'note', name: 'self', text: t('candidate.selfHelp') }];
  const asked = { NPO: npo, CITIZENS: citizens, SELF: self }[nominator];
  const spec = step(t, draft, asked);
  return { ...spec, hidden: { ...spec.hidden, nominator } };
}
