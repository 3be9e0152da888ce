import { formatDate } from '@kenes/messages';
import { Banner, Breadcrumbs, Card, Columns, Facts, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { OpinionStanding } from '../../../../../features/draft-acts/draft-act-standing.tsx';
import { DraftActWay, DraftActWayParts } from '../../../../../features/draft-acts/draft-act-way.tsx';
import css from '../../../../../features/draft-acts/draft-acts.module.css';
import { addresses } from '../../../../../features/portal/addresses.ts';
import { Day } from '../../../../../features/portal/day.tsx';
import { fileAddress } from '../../../../../features/portal/file-address.ts';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import { WhyDate, WhyDateParts } from '../../../../../features/shared/why-date.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const DraftActQuery = graphql(
  `query PublicDraftAct($id: ID!) {
    draftAct(id: $id) {
      id number kind state developer receivedOn dueOn triagedOn triageBecause withdrawnBecause
      opinionBy opinionOn opinionNumber opinionPosition
      title { text lang missing } opinion { text lang missing }
      from { id name { text lang missing } }
      council { slug name { text lang missing } }
      files { id title kind file { id } }
      opinionFile { id }
      item { meeting { id plannedOn } }
      why { ...WhyDateParts }
      ...DraftActWay
    }
  }`,
  [WhyDateParts, DraftActWayParts],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(async (id: string) => (await query(DraftActQuery, { id: decodeURIComponent(id) })).draftAct);

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { id, locale } = await params;
  const draft = await read(id);
  return draft
    ? preview(locale, `/draft-acts/${id}`, {
        title: draft.title.text,
        description: draft.opinion?.text ?? draft.council?.name.text,
      })
    : {};
}

/** A draft act as anyone reads it: what it is, what the council said, what became of it. */
export default async function DraftActPage({ params }: { params: Params }) {
  const { id, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, draft] = await Promise.all([getTranslations(), read(id)]);
  if (!draft) notFound();
  const to = addresses(locale);
  const { council } = draft;
  const over = draft.state === 'RETURNED_WITHOUT_REVIEW' || draft.state === 'WITHDRAWN';
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.draftActs, label: t('draftActs.publicOpinions') },
              ...(council ? [{ href: to.council(council.slug), label: council.name.text }] : []),
            ]}
          />
        }
        over={`№ ${draft.number} · ${t(`enums.DraftActKind_${draft.kind}`)}`}
        title={<Localized of={draft.title} />}
      />
      <DraftActWay data={draft} />
      {over && (draft.triageBecause || draft.withdrawnBecause) && (
        <Banner title={t(`enums.DraftActState_${draft.state}`)}>{draft.withdrawnBecause ?? draft.triageBecause}</Banner>
      )}
      <Columns>
        <div>
          <Section title={t('draftActs.opinion')} id="opinion">
            {draft.opinion ? (
              <Card>
                <div className={css.opinion}>
                  {draft.opinionPosition && <OpinionStanding position={draft.opinionPosition} />}
                  <div>
                    <Localized of={draft.opinion} />
                  </div>
                  {draft.opinionFile && (
                    <a href={fileAddress.download(draft.opinionFile.id)}>{t('draftActs.openPaper')}</a>
                  )}
                </div>
              </Card>
            ) : (
              <p>
                {t(over ? 'draftActs.notConsidered' : 'draftActs.opinionAwaited')}{' '}
                {!over && draft.dueOn && t('draftActs.opinionAwaitedBy', { date: formatDate(draft.dueOn) })}
              </p>
            )}
          </Section>
          {draft.files.length > 0 && (
            <Section title={t('draftActs.files')} id="files">
              <Rows
                rows={draft.files.map(({ id: key, title, kind, file }) => ({
                  key,
                  icon: 'file' as const,
                  title: file ? <a href={fileAddress.download(file.id)}>{title}</a> : title,
                  note: t(`enums.DraftActFileKind_${kind}`),
                }))}
              />
            </Section>
          )}
        </div>
        <div>
          <Card>
            <h2>{t('draftActs.facts')}</h2>
            <Facts
              facts={[
                {
                  term: t('draftActs.from'),
                  value: draft.from && (
                    <a href={to.body(draft.from.id)}>
                      <Localized of={draft.from.name} />
                    </a>
                  ),
                },
                { term: t('draftActs.developer'), value: draft.developer },
                {
                  term: t('portal.council'),
                  value: council && (
                    <a href={to.council(council.slug)}>
                      <Localized of={council.name} />
                    </a>
                  ),
                },
                { term: t('draftActs.receivedOn'), value: <Day on={draft.receivedOn} /> },
                {
                  term: t('draftActs.colDue'),
                  value: draft.dueOn && (
                    <>
                      <Day on={draft.dueOn} />
                      {draft.why && <WhyDate why={draft.why} />}
                    </>
                  ),
                },
                { term: t('draftActs.adoptedBy'), value: draft.opinionBy && t(`enums.OpinionBy_${draft.opinionBy}`) },
                {
                  term: t('draftActs.adoptedOn'),
                  value: draft.opinionOn && (
                    <>
                      <Day on={draft.opinionOn} />
                      {draft.opinionNumber && `, № ${draft.opinionNumber}`}
                    </>
                  ),
                },
                {
                  term: t('draftActs.item'),
                  value: draft.item?.meeting && (
                    <a href={to.meeting(draft.item.meeting.id)}>
                      <Day on={draft.item.meeting.plannedOn} />
                    </a>
                  ),
                },
              ]}
            />
          </Card>
        </div>
      </Columns>
    </Page>
  );
}
