import { formatDate } from '@kenes/messages';
import { Banner, EmptyState, LinkButton, Page, PageHead, Section, StateBadge, Tabs } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import css from '../../../../../features/council-work/council-work.module.css';
import { PlanAct, PlanPointsForm } from '../../../../../features/council-work/council-work-act.tsx';
import { copyPlanSpec, draftPlanSpec, planSpecs, pointSpecs } from '../../../../../features/council-work/plan-specs.ts';
import { PlanView, PlanViewParts } from '../../../../../features/council-work/plan-view.tsx';
import { PrintPage } from '../../../../../features/council-work/print-page.tsx';
import { todayInAlmaty } from '../../../../../features/desk/today.ts';
import { notMine } from '../../../../../features/meetings/meeting-panel.tsx';
import { dayOf } from '../../../../../features/meetings/when.ts';
import { one, type Search } from '../../../../../features/shared/address.ts';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { NextActs, type OfferedAct } from '../../../../../features/shared/next-acts.tsx';
import { Said, SaidParts } from '../../../../../features/shared/said.tsx';
import { VerdictParts } from '../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';
import { viewer } from '../../../../../session/viewer.ts';

const WorkPlanQuery = graphql(
  `
  query CabinetWorkPlan($slug: String!, $year: Int!, $from: Date!, $until: Date!) {
    council(slug: $slug) {
      id
      commissions { id state name { text } }
      workPlan(year: $year) {
        id version year state approvedOn approvedNumber decisionId published reportOn reportNumber
        reportText { ...SaidParts }
        file { id } reportFile { id }
        items { id version kind month quarter responsible commissionId state title { kk ru text } }
        points { code message confidence }
        viewerMay {
          edit { ...VerdictParts } approve { ...VerdictParts } follow { ...VerdictParts } report { ...VerdictParts }
        }
        ...PlanViewParts
      }
    }
    workPlans(first: 20) { nodes { id year } }
    meetings(first: 100, from: $from, until: $until) { nodes { id startsAt kind number title { text } } }
    missions(first: 50) { nodes { id number title { text } } }
  }
`,
  [PlanViewParts, VerdictParts, SaidParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('councilWork');
  return { title: t('plan'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The plan of work of a year: drawn up, approved, followed point by point to its report. */
export default async function WorkPlanPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const search = await searchParams;
  const thisYear = Number(todayInAlmaty().slice(0, 4));
  const year = Number(/^20\d\d$/.exec(one(search, 'year') ?? '')?.[0] ?? thisYear);
  const [t, words, person, { council, workPlans, meetings, missions }] = await Promise.all([
    getTranslations(),
    formWords(),
    viewer(),
    query(
      WorkPlanQuery,
      { slug: tenant, year, from: `${year}-01-01`, until: `${year}-12-31` },
      { acting: asTenant(tenant) },
    ),
  ]);
  if (!council) notFound();
  const roles = person?.tenants.find(({ slug }) => slug === tenant)?.roles ?? [];
  const keeps = roles.some((role) => role === 'SECRETARIAT' || role === 'CHAIR');
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/work-plan`;
  const plan = council.workPlan;
  const years = [...new Set([...workPlans.nodes.map((one) => one.year), thisYear, thisYear + 1, year])].sort();
  const commissions = council.commissions.flatMap(({ id, state, name }) =>
    state === 'ACTIVE' ? [{ value: id, label: name.text }] : [],
  );
  const file = (format: string, lang: string = locale) =>
    `/api/documents/work-plan.${format}?acting=${encodeURIComponent(asTenant(tenant))}&year=${year}&lang=${lang}`;
  const written = locale === 'kk' ? (['kk', 'ru'] as const) : (['ru', 'kk'] as const);
  const copied = Math.max(...workPlans.nodes.filter((one) => one.year < year).map((one) => one.year));
  const paper = (id: string) =>
    `/api/files/${encodeURIComponent(id)}/original?acting=tenant:${encodeURIComponent(tenant)}`;
  const may = plan?.viewerMay && !notMine(plan.viewerMay.edit) ? plan.viewerMay : null;
  const specs =
    plan && planSpecs(t, plan, { points: plan.items.filter(({ state }) => state === 'PLANNED'), commissions });
  const draft = plan?.state === 'DRAFT';
  const offered =
    may && plan
      ? ([
          ['approveWorkPlan', may.approve, draft],
          ['addWorkPlanItem', may.follow, !draft],
          ['recordAnnualReport', may.report, !draft],
        ] as const)
      : [];
  const acts: OfferedAct[] = offered.flatMap(([act, verdict, fits]) =>
    fits && specs
      ? [
          {
            key: act,
            label: specs[act].label,
            verdict,
            form: (
              <PlanAct
                act={act}
                spec={specs[act]}
                words={words}
                size="small"
                kind={act === 'approveWorkPlan' ? 'primary' : 'secondary'}
              />
            ),
          },
        ]
      : [],
  );
  const chosen = {
    meetings: meetings.nodes.map(({ id, startsAt, kind, number, title }) => ({
      value: id,
      label: [
        formatDate(dayOf(startsAt)),
        title?.text ?? t(`enums.MeetingKind_${kind}`),
        number && t('meetings.numbered', { number }),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    missions: missions.nodes.map(({ id, number, title }) => ({ value: id, label: `${number} · ${title.text}` })),
  };
  return (
    <Page width="full">
      <PageHead
        title={t('councilWork.planOf', { year: String(year) })}
        lead={t('councilWork.planLead')}
        meta={
          plan && (
            <>
              <StateBadge tone={draft ? 'draft' : 'executed'} icon={draft ? 'pencil' : 'checkCircle'}>
                {t(`enums.WorkPlanState_${plan.state}`)}
              </StateBadge>
              {plan.approvedOn && (
                <span>
                  {formatDate(plan.approvedOn)}
                  {plan.approvedNumber && `, № ${plan.approvedNumber}`}
                </span>
              )}
              {plan.decisionId && <a href={`${base}/decisions/${plan.decisionId}`}>{t('councilWork.toDecision')}</a>}
              {plan.file && <a href={paper(plan.file.id)}>{t('councilWork.paperFile')}</a>}
            </>
          )
        }
        actions={
          plan && (
            <>
              {written.map((lang) => (
                <LinkButton key={lang} kind="secondary" icon="file" size="small" href={file('pdf', lang)}>
                  {t('councilWork.pdfIn', { language: lang })}
                </LinkButton>
              ))}
              {written.map((lang) => (
                <LinkButton key={lang} kind="quiet" icon="download" size="small" href={file('docx', lang)}>
                  {t('councilWork.docxIn', { language: lang })}
                </LinkButton>
              ))}
              <LinkButton kind="quiet" icon="download" size="small" href={file('xlsx')}>
                XLSX
              </LinkButton>
              <LinkButton kind="quiet" icon="download" size="small" href={file('csv')}>
                CSV
              </LinkButton>
              <PrintPage label={t('councilWork.print')} />
            </>
          )
        }
      />
      <Tabs
        label={t('councilWork.years')}
        tabs={years.map((value) => ({ href: `${here}?year=${value}`, label: String(value), current: value === year }))}
      />
      {!plan ? (
        <EmptyState
          level={2}
          title={t('councilWork.noPlan', { year: String(year) })}
          action={
            keeps && (
              <span className={css.acts}>
                {Number.isFinite(copied) && (
                  <PlanAct
                    act="draftWorkPlan"
                    spec={copyPlanSpec(t, year, copied)}
                    words={words}
                    kind="primary"
                    icon="scroll"
                  />
                )}
                <PlanAct
                  act="draftWorkPlan"
                  spec={draftPlanSpec(t, year)}
                  words={words}
                  icon="plus"
                  {...(Number.isFinite(copied) && { kind: 'secondary' as const })}
                />
              </span>
            )
          }
        >
          {t('councilWork.noPlanHelp')}
        </EmptyState>
      ) : (
        <>
          {plan.points.map(({ code, message }) => (
            <Banner key={code} kind="warning">
              {message}
            </Banner>
          ))}
          <NextActs acts={acts} />
          <PlanView
            base={base}
            data={plan}
            {...(may?.follow.outcome === 'ALLOWED' && {
              actsOf: (point) => {
                if (point.state !== 'PLANNED') return null;
                const own = pointSpecs(t, point, chosen);
                return (
                  <span className={css.acts}>
                    <PlanAct
                      act="completeWorkPlanItem"
                      spec={own.completeWorkPlanItem}
                      words={words}
                      kind="secondary"
                      size="small"
                      icon="check"
                    />
                    <PlanAct
                      act="moveWorkPlanItem"
                      spec={own.moveWorkPlanItem}
                      words={words}
                      kind="quiet"
                      size="small"
                    />
                    <PlanAct
                      act="dropWorkPlanItem"
                      spec={own.dropWorkPlanItem}
                      words={words}
                      kind="quiet"
                      size="small"
                    />
                  </span>
                );
              },
            })}
          />
          {(plan.reportOn || plan.reportText) && (
            <Section title={t('councilWork.report')} id="report">
              <p className={css.soft}>
                {[plan.reportOn && formatDate(plan.reportOn), plan.reportNumber && `№ ${plan.reportNumber}`]
                  .filter(Boolean)
                  .join(', ')}{' '}
                {plan.reportFile && <a href={paper(plan.reportFile.id)}>{t('councilWork.paperFile')}</a>}
              </p>
              {plan.reportText && (
                <p>
                  <Said text={plan.reportText} />
                </p>
              )}
            </Section>
          )}
          {draft && specs && may?.edit.outcome === 'ALLOWED' && (
            <Section title={t('councilWork.writePoints')} id="points">
              <PlanPointsForm key={plan.version} spec={specs.setWorkPlanItems} words={words} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
