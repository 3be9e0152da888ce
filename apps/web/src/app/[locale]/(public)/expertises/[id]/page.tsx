import { Breadcrumbs, Card, Columns, Facts, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import {
  ConclusionSignatures,
  ConclusionSignaturesParts,
} from '../../../../../features/expertises/conclusion-signatures.tsx';
import { ExpertiseWay, ExpertiseWayParts } from '../../../../../features/expertises/expertise-way.tsx';
import css from '../../../../../features/expertises/expertises.module.css';
import { QuestionList, QuestionListParts } from '../../../../../features/expertises/question-list.tsx';
import { addresses } from '../../../../../features/portal/addresses.ts';
import { Day } from '../../../../../features/portal/day.tsx';
import { fileAddress } from '../../../../../features/portal/file-address.ts';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import {
  RecommendationCard_recommendation,
  RecommendationList,
} from '../../../../../features/recommendations/recommendation-list.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const ExpertiseQuery = graphql(
  `query PublicExpertise($id: ID!) {
    expertise(id: $id) {
      id subjectKind requestedBy decisionNumber decisionOn
      topic { text lang missing } subject { text lang missing }
      body { id name { text lang missing } } council { slug name { text lang missing } }
      experts { id name position admitted dissent { text lang missing } }
      mission { number council { slug } recommendations { id ...RecommendationCard } }
      conclusion { number code sha256 file { id } parts { section text { text lang missing } } ...ConclusionSignatures }
      ...ExpertiseWay ...QuestionListParts
    }
  }`,
  [ExpertiseWayParts, QuestionListParts, ConclusionSignaturesParts, RecommendationCard_recommendation],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(async (id: string) => (await query(ExpertiseQuery, { id: decodeURIComponent(id) })).expertise);

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { id, locale } = await params;
  const expertise = await read(id);
  return expertise
    ? preview(locale, `/expertises/${id}`, { title: expertise.topic.text, description: expertise.subject.text })
    : {};
}

/** An expertise as anyone reads it: the questions, what each expert answered, the conclusion, who signed it. */
export default async function ExpertisePage({ params }: { params: Params }) {
  const { id, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, it] = await Promise.all([getTranslations(), read(id)]);
  if (!it) notFound();
  const to = addresses(locale);
  const { conclusion } = it;
  const dissents = it.experts.flatMap(({ id: key, name, dissent }) => (dissent ? [{ key, name, dissent }] : []));
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.expertises, label: t('expertises.title') },
              ...(it.council ? [{ href: to.council(it.council.slug), label: it.council.name.text }] : []),
            ]}
          />
        }
        over={t(`enums.ExpertiseSubject_${it.subjectKind}`)}
        title={<Localized of={it.topic} />}
      />
      <ExpertiseWay data={it} />
      <Columns>
        <div className={css.stack}>
          <Section title={t('expertises.answers')} id="questions">
            <QuestionList data={it} />
          </Section>
          {dissents.length > 0 && (
            <Section title={t('expertises.dissents')} id="dissents">
              {dissents.map(({ key, name, dissent }) => (
                <blockquote key={key} className={css.answer}>
                  <strong>{name}.</strong> <Localized of={dissent} />
                </blockquote>
              ))}
            </Section>
          )}
          {conclusion && (
            <Section
              title={t('expertises.conclusionN', { number: conclusion.number ?? '' })}
              id="conclusion"
              more={
                conclusion.file && (
                  <LinkButton kind="secondary" icon="download" href={fileAddress.download(conclusion.file.id)}>
                    {t('expertises.download')}
                  </LinkButton>
                )
              }
            >
              <div className={css.stack}>
                {conclusion.parts.map(
                  ({ section, text }) =>
                    text && (
                      <Card key={section}>
                        <h3>{t(`enums.ConclusionSection_${section}`)}</h3>
                        <div className={css.prose}>
                          <Localized of={text} />
                        </div>
                      </Card>
                    ),
                )}
              </div>
            </Section>
          )}
          {it.mission && it.mission.recommendations.length > 0 && (
            <Section title={t('portal.recommendationsOf')} id="recommendations">
              <RecommendationList recommendations={it.mission.recommendations} empty="" ownCouncil />
            </Section>
          )}
        </div>
        <div className={css.stack}>
          <Card>
            <h2>{t('expertises.facts')}</h2>
            <Facts
              facts={[
                { term: t('expertises.subject'), value: <Localized of={it.subject} /> },
                {
                  term: t('expertises.body'),
                  value: it.body && (
                    <a href={to.body(it.body.id)}>
                      <Localized of={it.body.name} />
                    </a>
                  ),
                },
                { term: t('expertises.requestedBy'), value: it.requestedBy },
                {
                  term: t('expertises.decision'),
                  value: it.decisionOn && (
                    <>
                      № {it.decisionNumber ?? '—'}, <Day on={it.decisionOn} />
                    </>
                  ),
                },
                {
                  term: t('expertises.mission'),
                  value: it.mission?.council && (
                    <a href={to.mission(it.mission.council.slug, it.mission.number)}>№ {it.mission.number}</a>
                  ),
                },
                {
                  term: t('expertises.colExperts'),
                  value: it.experts.map(({ id: key, name, position, admitted }) => (
                    <div key={key}>
                      {name}
                      {position && <span className={css.under}>{position}</span>}
                      {admitted && <span className={css.under}>{t('expertises.admittedBut')}</span>}
                    </div>
                  )),
                },
              ]}
            />
          </Card>
          {conclusion && (
            <Section title={t('expertises.signatures')} id="signatures">
              <ConclusionSignatures data={conclusion} />
              <p>
                <a href={`/${locale}/v/${conclusion.code}`}>{t('expertises.verify')}</a>
              </p>
              <p className={css.soft}>
                {t('expertises.hash')}: <code className={css.hash}>{conclusion.sha256}</code>
              </p>
            </Section>
          )}
        </div>
      </Columns>
    </Page>
  );
}
