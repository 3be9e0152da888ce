import { Banner, Breadcrumbs, EmptyState, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { AskForLink } from '../../../../../../features/candidacy/ask-for-link.tsx';
import { BeginApplication } from '../../../../../../features/candidacy/begin-application.tsx';
import { CompetitionWindow, CompetitionWindowParts } from '../../../../../../features/candidacy/competition-window.tsx';
import { PaperList, PaperListParts } from '../../../../../../features/candidacy/paper-list.tsx';
import { addresses } from '../../../../../../features/portal/addresses.ts';
import { Localized } from '../../../../../../features/portal/localized.tsx';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { query } from '../../../../../../session/api.ts';

const ApplyQuery = graphql(
  `query ApplyTo($id: ID!) {
    competition(id: $id) {
      id takesApplications title { text lang missing } council { name { text } }
      ...CompetitionWindowParts ...PaperList
    }
  }`,
  [CompetitionWindowParts, PaperListParts],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(async (id: string) => (await query(ApplyQuery, { id: decodeURIComponent(id) })).competition);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('candidate');
  return { title: t('applyTitle'), robots: { index: false, follow: true } };
}

/** Before an application: what to have at hand, how long it takes, who will see it. */
export default async function ApplyPage({ params }: { params: Params }) {
  const { id, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, words, competition] = await Promise.all([getTranslations(), formWords(), read(id)]);
  if (!competition) notFound();
  const to = addresses(locale);
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.competitions, label: t('candidate.listTitle') },
              { href: to.competition(competition.id), label: competition.title.text },
            ]}
          />
        }
        over={competition.council?.name.text}
        title={t('candidate.applyTitle')}
        lead={t('candidate.applyLead')}
        meta={<CompetitionWindow data={competition} />}
      />
      {competition.takesApplications ? (
        <>
          <p>
            <Localized of={competition.title} />
          </p>
          <Section title={t('candidate.beforeYouBegin')} id="papers">
            <PaperList data={competition} />
          </Section>
          <Banner>{t('candidate.privacy')}</Banner>
          <BeginApplication competitionId={competition.id} label={t('candidate.begin')} words={words.act} />
        </>
      ) : (
        <EmptyState
          level={2}
          title={t('candidate.notTaking')}
          action={
            <LinkButton kind="secondary" href={to.competition(competition.id)}>
              {t('candidate.toCompetition')}
            </LinkButton>
          }
        >
          {t('candidate.notTakingHelp')}
        </EmptyState>
      )}
      <details>
        <summary>{t('candidate.lostLink')}</summary>
        <AskForLink
          competitionId={competition.id}
          words={{
            act: words.act,
            lead: t('candidate.lostLinkLead'),
            email: t('candidate.email'),
            send: t('candidate.sendLink'),
            sent: t('candidate.linkSent'),
            sentHelp: t('candidate.linkSentHelp', { email: '§' }),
          }}
        />
      </details>
    </Page>
  );
}
