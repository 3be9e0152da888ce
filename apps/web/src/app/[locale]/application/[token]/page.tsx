import { Banner, EmptyState, LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  ApplicationStatus,
  Said,
  StatusParts,
  WithdrawAct,
} from '../../../../features/candidacy/application-status.tsx';
import css from '../../../../features/candidacy/candidacy.module.css';
import { CandidateForm } from '../../../../features/candidacy/candidate-form.tsx';
import { CompetitionWindow, CompetitionWindowParts } from '../../../../features/candidacy/competition-window.tsx';
import { agreedAt, ConsentStep } from '../../../../features/candidacy/consent-step.tsx';
import { KeepLink } from '../../../../features/candidacy/keep-link.tsx';
import { PapersStep } from '../../../../features/candidacy/papers-step.tsx';
import { ReviewStep } from '../../../../features/candidacy/review-step.tsx';
import { StepList } from '../../../../features/candidacy/step-list.tsx';
import { personStep, proposerStep, seatStep } from '../../../../features/candidacy/step-specs.ts';
import { DraftParts, type Step, stepAfter, steps, stepsDone } from '../../../../features/candidacy/steps.ts';
import { addresses } from '../../../../features/portal/addresses.ts';
import { Localized } from '../../../../features/portal/localized.tsx';
import { oneOf, readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { formWords } from '../../../../features/shared/form-words.ts';
import { VerdictParts } from '../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../features/shell/locale.ts';
import { graphql, type ResultOf } from '../../../../graphql.ts';
import { asApplicant, readActing } from '../../../../session/acting.ts';
import { ApiFailure, queryOrFail } from '../../../../session/api.ts';

const MyApplicationQuery = graphql(
  `query MyApplication {
    myApplication {
      id state ...DraftParts ...StatusParts
      submission { ...VerdictParts }
      competition { id title { text lang missing } council { name { text lang missing } } ...CompetitionWindowParts }
    }
  }`,
  [DraftParts, StatusParts, VerdictParts, CompetitionWindowParts],
);

type Mine = NonNullable<ResultOf<typeof MyApplicationQuery>['myApplication']>;
type Params = Promise<{ locale: string; token: string }>;

/** The address is a key: it is told to nobody, neither to a search engine nor to a site that is gone to from here. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('candidate');
  return { title: t('mine'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** A candidate's own application by its link, without an account: filled in step by step, then followed. */
export default async function ApplicationPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: SearchParams;
}) {
  const given = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, mine, search] = await Promise.all([
    getTranslations(),
    formWords(),
    readMine(given.token),
    readSearch(searchParams),
  ]);
  if (!mine)
    return (
      <Page width="narrow">
        <EmptyState level={1} title={t('candidate.gone')}>
          {t('candidate.goneHelp')}
        </EmptyState>
      </Page>
    );
  const { competition } = mine;
  const asked = oneOf(steps, search.step);
  const filling = mine.state === 'DRAFT' || (mine.state === 'RETURNED' && asked !== null);
  const acting = asApplicant(given.token);
  return (
    <Page width="narrow">
      <PageHead
        over={competition?.council && <Localized of={competition.council.name} />}
        title={mine.number ? t('candidate.numbered', { number: mine.number }) : t('candidate.mine')}
        lead={competition && <Localized of={competition.title} />}
        meta={competition && <CompetitionWindow data={competition} />}
      />
      <KeepLink
        words={{
          keep: t('candidate.keepLink'),
          copy: t('candidate.copyLink'),
          copied: t('candidate.copied'),
        }}
      />
      {filling ? (
        <>
          <Said status={mine} />
          <Filling
            mine={mine}
            asked={asked}
            by={search.by}
            path={addresses(locale).application(given.token)}
            acting={acting}
          />
          <div className={css.navigation}>
            <WithdrawAct status={mine} words={words} />
          </div>
        </>
      ) : (
        <>
          <ApplicationStatus status={mine} draft={mine} acting={acting} words={words} />
          {mine.state === 'RETURNED' && (
            <LinkButton href="?step=papers" size="large">
              {t('candidate.goOn')}
            </LinkButton>
          )}
        </>
      )}
    </Page>
  );
}

/** The step that is asked for, or the first that is not done. */
async function Filling({
  mine,
  asked,
  by,
  path,
  acting,
}: {
  mine: Mine;
  asked: Step | null;
  by: string | undefined;
  path: string;
  acting: string;
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const done = stepsDone(mine);
  const now = asked ?? steps.find((step) => !done.has(step)) ?? 'submit';
  const nominator = oneOf(['NPO', 'CITIZENS', 'SELF'] as const, by) ?? mine.nominator ?? 'NPO';
  const goTo = `${path}?step=`;
  if (mine.viewerMay?.fill.outcome === 'REFUSED') return <Banner kind="warning">{t('candidate.notTaking')}</Banner>;
  if (!agreedAt(mine)) return <ConsentStep draft={mine} goTo={goTo} words={words} />;
  return (
    <>
      <StepList path={path} now={now} done={done} />
      <h2>{t(`candidate.step_${now}`)}</h2>
      {now === 'seat' && <CandidateForm act="seat" spec={seatStep(t, mine)} words={words} goTo={goTo} />}
      {now === 'person' && <CandidateForm act="person" spec={personStep(t, mine)} words={words} goTo={goTo} />}
      {now === 'proposer' && (
        <>
          <p>{t('candidate.nominator')}</p>
          <nav aria-label={t('candidate.nominator')} className={css.choices}>
            {(['NPO', 'CITIZENS', 'SELF'] as const).map((one) => (
              <LinkButton
                key={one}
                href={`${path}?step=proposer&by=${one}`}
                kind={one === nominator ? 'primary' : 'secondary'}
                {...(one === nominator && { 'aria-current': 'true' })}
              >
                {t(`enums.Nominator_${one}`)}
              </LinkButton>
            ))}
          </nav>
          <CandidateForm
            key={nominator}
            act="proposer"
            spec={proposerStep(t, mine, nominator)}
            words={words}
            goTo={goTo}
          />
        </>
      )}
      {now === 'papers' && (
        <>
          <p>{t('candidate.papersLead')}</p>
          <PapersStep draft={mine} may acting={acting} words={words} />
          <div className={css.navigation}>
            <LinkButton href={`${path}?step=${stepAfter(now)}`} size="large" iconAfter="arrowRight">
              {t('candidate.goOn')}
            </LinkButton>
          </div>
        </>
      )}
      {now === 'submit' && mine.submission && (
        <ReviewStep draft={mine} submission={mine.submission} path={path} words={words} />
      )}
    </>
  );
}

/** The application; null for a link that is unknown or cut short: the two look the same. */
async function readMine(token: string): Promise<Mine | null> {
  const acting = readActing(asApplicant(token));
  if (!acting) return null;
  try {
    return (await queryOrFail(MyApplicationQuery, {}, { acting })).myApplication;
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.code !== 'API_AWAY' && failure.code !== 'UNEXPECTED') return null;
    throw failure;
  }
}
