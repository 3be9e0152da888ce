import { Banner, Breadcrumbs, Card, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ConclusionView, ConclusionViewParts } from '../../../../../../../features/expertises/conclusion-view.tsx';
import { ExpertiseAct } from '../../../../../../../features/expertises/expertise-act.tsx';
import { expertSpecs } from '../../../../../../../features/expertises/expertise-specs.ts';
import { ExpertiseDue, ExpertStanding } from '../../../../../../../features/expertises/expertise-standing.tsx';
import css from '../../../../../../../features/expertises/expertises.module.css';
import { placeOf } from '../../../../../../../features/expertises/kept-text.ts';
import { SavedArea } from '../../../../../../../features/expertises/saved-area.tsx';
import { savedWords } from '../../../../../../../features/expertises/saved-words.ts';
import { UnsavedText } from '../../../../../../../features/expertises/unsaved-text.tsx';
import { one, type Search } from '../../../../../../../features/shared/address.ts';
import { cabinetFile } from '../../../../../../../features/shared/cabinet-file.ts';
import { formWords } from '../../../../../../../features/shared/form-words.ts';
import { KeepFresh } from '../../../../../../../features/shared/keep-fresh.tsx';
import { Said, SaidParts } from '../../../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const SheetQuery = graphql(
  `
  query ExpertSheet($id: ID!) {
    expertise(id: $id) {
      id state dueOn topic { ...SaidParts } subject { ...SaidParts } questions { ...SaidParts } papers { id title file { id } }
      experts {
        id version name state viewer interest dissent { ...SaidParts }
        viewerMay { declare { outcome } answer { outcome } returnAnswers { outcome } dissent { outcome } recuse { outcome } sign { outcome } }
      }
      answers { id version question expertId text { authentic kk ru ...SaidParts } }
      conclusion { language file { id } }
      ...ConclusionViewParts
    }
  }
`,
  [SaidParts, ConclusionViewParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expertises');
  return { title: t('sheetTitle'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** The expert's own page: the declaration, the questions one after another, an opinion of one's own, the signature. */
export default async function ExpertSheetPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, id: coded, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, saved, search, { expertise: it }] = await Promise.all([
    getTranslations(),
    formWords(),
    savedWords(),
    searchParams,
    query(SheetQuery, { id: decodeURIComponent(coded) }, { acting: asTenant(tenant) }),
  ]);
  const wanted = one(search, 'expert');
  const expert = it?.experts.find(({ id, viewer }) => (wanted ? id === wanted : viewer));
  if (!it || !expert) notFound();
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
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: `/${locale}/t/${tenant}/expertises`, label: t('expertises.title') },
              { href: `/${locale}/t/${tenant}/expertises/${it.id}`, label: t('expertises.one') },
            ]}
          />
        }
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
              title: file ? <a href={cabinetFile(tenant, file.id)}>{title}</a> : title,
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
            return (
              <li key={`question ${place + 1}`}>
                <Card>
                  <h3>
                    {place + 1}. <Said text={question} />
                  </h3>
                  {writes ? (
                    <SavedArea
                      of={{ kind: 'ANSWER', expertId: expert.id, question: place + 1, version: answer?.version ?? 0 }}
                      label={t('expertises.answerTo')}
                      text={{ kk: answer?.text.kk ?? null, ru: answer?.text.ru ?? null }}
                      lang={lang}
                      words={saved}
                    />
                  ) : (
                    <>
                      <div className={css.prose}>{answer ? <Said text={answer.text} /> : t('expertises.noAnswer')}</div>
                      <UnsavedText
                        of={placeOf({ kind: 'ANSWER', expertId: expert.id, question: place + 1 })}
                        words={{ ...saved, unsentClosed: t('expertises.unsentClosed') }}
                      />
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
      {it.conclusion?.file && <ConclusionView tenant={tenant} data={it} />}
    </Page>
  );
}
