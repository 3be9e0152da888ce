import { getTranslations } from 'next-intl/server';
import { formWords } from '../shared/form-words.ts';
import { CompositionAct } from './composition-act.tsx';
import { kindWord } from './kinds.ts';
import { seatSpec } from './membership-specs.ts';
import type { Vacancy } from './vacancy-list.tsx';

/** Seating a person on a vacant seat, from the list of vacancies. */
export async function VacancyAct({ base, vacancy }: { base: string; vacancy: Vacancy }) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const { seat, kind } = vacancy;
  const word = `${t('composition.seatNumber', { ordinal: seat.ordinal })}, ${kindWord(t, kind).toLocaleLowerCase()}`;
  return (
    <CompositionAct
      act="seatMember"
      spec={seatSpec(t, { seat, kind, word, before: seat.memberships.length > 0 })}
      words={words}
      goTo={`${base}/members/`}
      size="small"
      icon="plus"
      kind="secondary"
    />
  );
}
