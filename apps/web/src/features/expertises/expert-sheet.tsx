import { Banner, Card, Page, PageHead, Rows, Section } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { KeepFresh } from '../shared/keep-fresh.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { ExpertiseAct } from './expertise-act.tsx';
import { expertSpecs } from './expertise-specs.ts';
import { ExpertiseDue, ExpertStanding } from './expertise-standing.tsx';
import css from './expertises.module.css';
import { placeOf } from './kept-text.ts';
import { SavedArea } from './saved-area.tsx';
import { savedWords } from './saved-words.ts';
import { UnsavedText } from './unsaved-text.tsx';

/** What an expert's sheet shows, in the cabinet and by a mailed link. */
export const ExpertSheetParts = graphql(
  `
  fragment ExpertSheetParts on Expertise {
    id state dueOn topic { ...SaidParts } subject { ...SaidParts } questions { ...SaidParts } papers { id title file { id } }
    experts {
      id version name state viewer dissent { ...SaidParts }
      viewerMay { declare { outcome } answer { outcome } returnAnswers { outcome } dissent { outcome } recuse { outcome } sign { outcome } }
    }
    answers { id version question expertId text { authentic kk ru ...SaidParts } }
    conclusion { language file { id } }
  }
`,
  [SaidParts],
);

type Expert = ResultOf<typeof ExpertSheetParts>['experts'][number];

/** Whose sheet it is: the expert asked for, or the reader; null where that is nobody. */
export function expertOf(data: FragmentOf<typeof ExpertSheetParts>, wanted?: string | null): Expert | null {
  const { experts } = readFragment(ExpertSheetParts, data);
  return experts.find(({ id, viewer }) => (wanted ? id === wanted : viewer)) ?? null;
}

/** The expert's own page: the declaration, the questions one after another, an opinion of one's own; `children` is the signature. */
export async function ExpertSheet({
  data,
  expert,
  fileHref,
  breadcrumbs,
  children,
}: {
  data: FragmentOf<typeof ExpertSheetParts>;
  expert: Expert;
  /** Where a stored file is fetched in the reader's capacity. */
  fileHref: (id: string) => string;
  breadcrumbs?: ReactNode;
  children?: ReactNode;
}) {
  const it = readFragment(ExpertSheetParts, data);
  const [t, locale, words, saved] = await Promise.all([getTranslations(), getLocale(), formWords(), savedWords()]);
  const may = (verdict: { outcome: string } | undefined) => verdict !== undefined && verdict.outcome !== 'REFUSED';
  const specs = expertSpecs(t, expert, expert.viewer);
  const answers = it.answers.filter(({ expertId }) => expertId === expert.id);
  const writes = may(expert.viewerMay?.answer);
  const done = new Set(answers.map(({ question }) => question)).size;
  const total = it.questions.length;
  const mine = it.conclusion?.language === 'ru' || (!it.conclusion && locale === 'ru') ? 'ru' : 'kk';
  const act = (name: keyof typeof specs, kind: 'primary' | 'secondary' | 'quiet') => (
    <ExpertiseAct key={name} act={name} spec={specs[name]} words={words} kind={kind} />
  );
  return (
    <Page>
      <KeepFresh />
      <PageHead
        breadcrumbs={breadcrumbs}
        over={`${t('expertises.sheetTitle')} · ${expert.name}`}
        title={<Said text={it.topic} />}
        lead={<Said text={it.subject} />}
        meta={
          <>
            <ExpertStanding state={expert.state} />
            <ExpertiseDue state={it.state} dueOn={it.dueOn} />
            <span>{t('expertises.progress', { done, total })}</span>
          </>
        }
      />
      {expert.state === 'RECUSED' && <Banner>{t('expertises.sheetRecused')}</Banner>}
      {expert.state === 'CONFLICTED' && <Banner kind="warning">{t('expertises.sheetConflict')}</Banner>}
      {expert.state === 'APPOINTED' && may(expert.viewerMay?.declare) && (
        <Banner title={t('expertises.sheetDeclareFirst')}>
          {t('expertises.actDeclareLead')}
          <span className={css.acts}>{act('declareInterest', 'primary')}</span>
        </Banner>
      )}
      {expert.state === 'WORKING' && it.state === 'EXPERTS_APPOINTED' && (
        <Banner>{t('expertises.sheetWaiting')}</Banner>
      )}
      {expert.state === 'ANSWERED' && it.state === 'IN_WORK' && !it.conclusion?.file && (
        <Banner>{t('expertises.sheetDone')}</Banner>
      )}
      {it.papers.length > 0 && (
        <Section title={t('expertises.papers')} id="papers">
          <Rows
            label={t('expertises.papers')}
            rows={it.papers.map(({ id: key, title, file }) => ({
              key,
              icon: 'file' as const,
              title: file ? <a href={fileHref(file.id)}>{title}</a> : title,
            }))}
          />
        </Section>
      )}
      <Section title={t('expertises.answers')} id="answers">
        {writes && <p className={css.soft}>{t('expertises.sheetLead')}</p>}
        <ol className={css.list}>
          {[...it.questions.entries()].map(([place, question]) => {
            const answer = answers.find((one) => one.question === place + 1);
            const lang = answer?.text.authentic === 'ru' ? 'ru' : answer ? 'kk' : mine;
            const of = { kind: 'ANSWER' as const, expertId: expert.id, question: place + 1 };
            return (
              <li key={`question ${place + 1}`}>
                <Card>
                  <h3>
                    {place + 1}. <Said text={question} />
                  </h3>
                  {writes ? (
                    <SavedArea
                      of={{ ...of, version: answer?.version ?? 0 }}
                      label={t('expertises.answerTo')}
                      text={{ kk: answer?.text.kk ?? null, ru: answer?.text.ru ?? null }}
                      lang={lang}
                      words={saved}
                    />
                  ) : (
                    <>
                      <div className={css.prose}>{answer ? <Said text={answer.text} /> : t('expertises.noAnswer')}</div>
                      <UnsavedText of={placeOf(of)} words={{ ...saved, unsentClosed: t('expertises.unsentClosed') }} />
                    </>
                  )}
                </Card>
              </li>
            );
          })}
        </ol>
        {expert.dissent && (
          <blockquote className={css.answer}>
            <strong>{t('expertises.actDissent')}.</strong> <Said text={expert.dissent} />
          </blockquote>
        )}
        <div className={css.acts}>
          {writes && done === total && act('handInAnswers', 'primary')}
          {may(expert.viewerMay?.returnAnswers) && act('returnAnswers', 'secondary')}
          {may(expert.viewerMay?.dissent) && act('dissentFromExpertise', 'secondary')}
          {may(expert.viewerMay?.recuse) && act('recuseExpert', 'quiet')}
        </div>
      </Section>
      {children}
    </Page>
  );
}
