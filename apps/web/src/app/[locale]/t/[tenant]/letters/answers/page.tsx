import { Breadcrumbs, EmptyState, FilterBar, LinkButton, Page, PageHead, Select } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { AnswerPlaceParts, answerPlaces } from '../../../../../../features/letters/answer-places.ts';
import { AnswersForm } from '../../../../../../features/letters/answers-form.tsx';
import { answersLetterFields } from '../../../../../../features/letters/letter-specs.ts';
import { one, type Search } from '../../../../../../features/shared/address.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const WhoOwesQuery = graphql(`
  query WhoOwesAnswers {
    awaiting: tracks(first: 100, is: AWAITING, orderBy: BODY_ASC) { nodes { bodyId bodyName { text } } }
    asked: tracks(first: 100, is: REANSWER_ASKED, orderBy: BODY_ASC) { nodes { bodyId bodyName { text } } }
  }
`);
const OwedQuery = graphql(
  `
  query OwedAnswers($bodyId: ID!) {
    awaiting: tracks(first: 100, is: AWAITING, bodyId: $bodyId) { nodes { ...AnswerPlaceParts } }
    asked: tracks(first: 100, is: REANSWER_ASKED, bodyId: $bodyId) { nodes { ...AnswerPlaceParts } }
  }
`,
  [AnswerPlaceParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lists');
  return { title: t('answersTitle'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Answers of one body that came in one letter: first who answered, then the letter and each answer. */
export default async function AnswersPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search] = await Promise.all([getTranslations(), formWords(), searchParams]);
  const bodyId = one(search, 'body');
  const acting = asTenant(tenant);
  const [who, owed] = await Promise.all([
    query(WhoOwesQuery, {}, { acting }),
    bodyId ? query(OwedQuery, { bodyId }, { acting }) : null,
  ]);
  const bodies = new Map(
    [...who.awaiting.nodes, ...who.asked.nodes].map((track) => [track.bodyId, track.bodyName.text]),
  );
  const chosen = [search.track ?? []].flat();
  const places = owed ? answerPlaces(t, [...owed.awaiting.nodes, ...owed.asked.nodes], chosen) : [];
  const letters = `/${locale}/t/${tenant}/letters`;
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: letters, label: t('cabinet.navLetters') }]} />
        }
        title={t('lists.answersTitle')}
        lead={t('lists.answersLead')}
      />
      {bodies.size === 0 ? (
        <EmptyState
          level={2}
          title={t('lists.nobodyOwes')}
          action={
            <LinkButton kind="secondary" href={letters}>
              {t('cabinet.navLetters')}
            </LinkButton>
          }
        >
          {t('lists.nobodyOwesHelp')}
        </EmptyState>
      ) : (
        <FilterBar label={t('lists.whichBody')} applyLabel={t('lists.show')} action={`${letters}/answers`}>
          <Select name="body" label={t('lists.whichBody')} hint={t('lists.whichBodyHint')} defaultValue={bodyId ?? ''}>
            <option value="">—</option>
            {[...bodies].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </FilterBar>
      )}
      {bodyId && places.length > 0 && (
        <AnswersForm
          key={bodyId}
          bodyId={bodyId}
          letter={answersLetterFields(t, t('lists.answersSubject'))}
          places={places}
          words={words}
          says={{
            letter: t('lists.theLetter'),
            answers: t('lists.theAnswers'),
            lead: t('lists.theAnswersLead'),
            submit: t('lists.registerAnswers'),
            none: t('lists.noAnswerChosen'),
            back: t('common.cancel'),
          }}
          goTo={`${letters}/`}
        />
      )}
    </Page>
  );
}
